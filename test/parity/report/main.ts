import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { libreOfficeVersion } from '../libreoffice.ts'
import { compareAll } from './compare.ts'
import { exampleSubjects, permutedSubjects } from './corpus.ts'
import { type Compared, markdown, totalTable } from './markdown.ts'
import { isMet, totalsOf } from './totals.ts'

/** Compares everything, writes `parity.md` and `parity.json`, and prints the totals; 1 when a target is missed. */
export async function main([folder]: readonly string[]): Promise<number> {
  const version = await libreOfficeVersion()
  // From 24.2 on LibreOffice squeezes spaces too, in its own way.
  const agrees = version.startsWith('7.')
  const examples = await compareAll(await exampleSubjects())
  const permuted = await compareAll(await permutedSubjects())
  const groups: readonly Compared[] = [
    { title: 'Examples and templates', verdicts: examples, totals: totalsOf(examples, 'examples', agrees) },
    { title: 'Permuted text', verdicts: permuted, totals: totalsOf(permuted, 'permuted', agrees) },
  ]
  await write(folder === undefined ? 'docs/parity.md' : join(folder, 'parity.md'), markdown(groups, version))
  await write(
    folder === undefined ? 'out/parity.json' : join(folder, 'parity.json'),
    JSON.stringify(groups, null, 1),
  )
  if (!agrees) console.log(`LibreOffice ${version} is NOT JUDGED: its lines are known up to 7.6.\n`)
  for (const { title, totals } of groups) console.log(`${title}\n${totalTable(totals)}\n`)
  const missed = groups.flatMap(({ totals }) => totals).filter(total => !isMet(total))
  console.log(missed.length === 0 ? 'Every target is met.' : `${missed.length} targets are MISSED.`)
  return missed.length === 0 ? 0 : 1
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
