import { openPdf, readPdf } from './read-pdf.ts'

/** The logical structure of every page of a PDF as a line such as `Document(H1(“Kế hoạch”) P(“Căn cứ …”))`. */
export async function readStructure(bytes: Uint8Array): Promise<string[]> {
  const pages = await readPdf(bytes)
  const document = await openPdf(bytes)
  const outlines: string[] = []
  for (const [index, { runs }] of pages.entries()) {
    const texts = new Map<number, string>()
    for (const { mcid, text } of runs) {
      if (mcid !== undefined) texts.set(mcid, (texts.get(mcid) ?? '') + text)
    }
    const { children } = await (await document.getPage(index + 1)).getStructTree()
    outlines.push(children.map(child => outlineOf(child, texts)).join(' '))
  }
  await document.destroy()
  return outlines
}

interface Element {
  readonly role: string
  readonly children: readonly (Element | Content)[]
}

/** pdf.js names a stretch of content after its page and its identifier: `p12R_mc3`. */
interface Content {
  readonly id: string
}

function outlineOf(node: Element | Content, texts: ReadonlyMap<number, string>): string {
  if ('role' in node) {
    return `${node.role}(${node.children.map(child => outlineOf(child, texts)).join(' ')})`
  }
  const text = texts.get(Number(/_mc(\d+)$/.exec(node.id)?.[1]))
  if (text === undefined) throw new Error(`nothing is drawn as ${node.id}`)
  return `“${text}”`
}
