import { afterEach, expect, it, vi } from 'vitest'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { tinosSet } from '../font/tinos.ts'
import { layout, line, page, run, stroke } from './layouts.ts'

const drawn = layout([
  page([
    line(100, [run(90, 'Ủy ban '), run(150, 'nhân dân', { face: 'bold' })]),
    stroke(90, 105, 200, 105, 0.5),
  ]),
  page([line(100, [run(90, 'Điều 1. '), run(150, 'nghiêng', { face: 'italic' })], { wordSpacing: 1.1 })]),
])

function render(issued?: string): Promise<Uint8Array> {
  const metadata = { title: 'Kế hoạch', author: 'Ủy ban', language: 'vi' } as const
  return renderPdf({
    layout: drawn,
    fonts: tinosSet(),
    metadata: issued ? { ...metadata, issued } : metadata,
  })
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

it('gives the same bytes again, also later', async () => {
  const first = await render()
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') })
  expect(Buffer.compare(first, await render())).toBe(0)
})

it('gives the same bytes in every time zone', async () => {
  const files: Uint8Array[] = []
  const offsets: number[] = []
  for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York']) {
    vi.stubEnv('TZ', zone)
    offsets.push(new Date('2025-02-17T00:00:00Z').getTimezoneOffset())
    files.push(await render('2025-02-17'))
  }
  expect(offsets).toEqual([0, -420, 300])
  for (const file of files) expect(Buffer.compare(file, files[0] ?? new Uint8Array())).toBe(0)
})

it('gives other bytes for another date of issue', async () => {
  expect(Buffer.compare(await render('2025-02-17'), await render('2025-02-18'))).not.toBe(0)
})
