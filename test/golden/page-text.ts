import type { Layout, Page, PageItem } from '../../src/layout/page.ts'

/** Positioned pages as text: for each line its x, baseline, width, face and size, and its words. */
export function pageText(layout: Layout): string {
  return layout.pages.map(pageLines).join('\n')
}

function pageLines(page: Page, index: number): string {
  const head = `== page ${index + 1}, number ${page.number}, ${round(page.width)} x ${round(page.height)}`
  return `${[head, ...page.items.map(itemLine)].join('\n')}\n`
}

function itemLine(item: PageItem): string {
  if (item.type === 'stroke') {
    const ends = [item.x1, item.y1, item.x2, item.y2].map(round).join(' ')
    return `rule ${ends} weight ${round(item.weight)}${inColor(item)}`
  }
  if (item.type === 'field') {
    const place = [item.x, item.y, item.width, item.height].map(round).join(' ')
    return `field ${place} ${item.name} “${item.label}”`
  }
  const runs = item.runs.map(
    run =>
      `${run.face} ${run.size}${run.rise === 0 ? '' : ` raised ${round(run.rise)}`}${inColor(run)} “${run.text}”`,
  )
  const spacing = item.wordSpacing === 0 ? '' : ` spacing ${round(item.wordSpacing)}`
  return `${round(item.x)} ${round(item.baseline)} wide ${round(item.width)}${spacing} ${runs.join(' ')}`
}

function inColor({ color }: { readonly color?: string }): string {
  return color === undefined ? '' : ` in ${color}`
}

function round(value: number): string {
  return value.toFixed(2)
}
