import { againstWord } from './against-word.ts'
import { exampleSubjects, permutedSubjects } from './corpus.ts'

export async function main(_: readonly string[]): Promise<number> {
  for (const subjects of [await exampleSubjects(), await permutedSubjects(Number(process.env.N ?? 30))]) {
    for (const subject of subjects) {
      const v = againstWord(subject)
      const t = (x: { count: number; off: readonly unknown[] }) => `${x.off.length}/${x.count}`
      console.log(
        subject.name,
        v.pages.join('/'),
        'lines',
        t(v.lines),
        'lp',
        t(v.linePages),
        'h',
        t(v.heights),
        'n',
        t(v.notes),
        'r',
        t(v.rows),
        's',
        t(v.starts),
        v.stopped ?? '',
      )
      for (const d of [
        ...v.lines.off,
        ...v.linePages.off,
        ...v.heights.off,
        ...v.notes.off,
        ...v.rows.off,
        ...v.starts.off,
      ].slice(0, 6))
        console.log('   ', JSON.stringify(d))
    }
  }
  return 0
}
