import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compareAll } from './compare.ts'
import { exampleSubjects, permutedSubjects } from './corpus.ts'
import { type Compared, markdown, totalTable } from './markdown.ts'
import { isMet, totalsOf } from './totals.ts'

/** Compares everything, writes `parity.md` and `parity.json`, and prints the totals; 1 when a target is missed. */
export async function main([folder]: readonly string[]): Promise<number> {
  const examples = await compareAll(await exampleSubjects())
  const permuted = await compareAll(await permutedSubjects())
  const groups: readonly Compared[] = [
    { title: 'Examples and templates', verdicts: examples, totals: totalsOf(examples, 'examples') },
    { title: 'Permuted text', verdicts: permuted, totals: totalsOf(permuted, 'permuted') },
  ]
  await write(folder === undefined ? 'docs/parity.md' : join(folder, 'parity.md'), markdown(groups))
  await write(
    folder === undefined ? 'out/parity.json' : join(folder, 'parity.json'),
    JSON.stringify(groups, null, 1),
  )
  for (const { title, totals } of groups) console.log(`${title}\n${totalTable(totals)}\n`)
  const missed = groups.flatMap(({ totals }) => totals).filter(total => !isMet(total))
  console.log(missed.length === 0 ? 'Every target is met.' : `${missed.length} targets are MISSED.`)
  return missed.length === 0 ? 0 : 1
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
