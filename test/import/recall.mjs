// `npm run import-recall -- <folder>`: imports every .docx of a folder and says how many of its words come back.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importWord } from '../../dist/internal.js'

const folders = process.argv.slice(2)
let worst = 1
for (const folder of folders)
  for (const name of (await readdir(folder)).filter(file => file.endsWith('.docx')).sort()) {
    const bytes = await readFile(join(folder, name))
    const start = process.cpuUsage()
    const { imported, refused } = importWord(bytes, { keys: 'vi', revisions: 'accepted', name })
    const { user, system } = process.cpuUsage(start)
    const time = `${Math.round((user + system) / 1000)} ms`
    if (!imported) {
      console.log(`${name}: ${refused.vi}`)
      continue
    }
    const { words, kept, lost } = imported.comparison
    const share = words === 0 ? 1 : kept / words
    worst = Math.min(worst, share)
    console.log(`${(share * 100).toFixed(2)} %  ${words - kept} of ${words}  ${time}  ${name}`)
    for (const { words: missing, paragraph } of lost.slice(0, process.env.VERBOSE ? 100 : 3))
      console.log(`    ${missing.join(' ')} | ${paragraph.slice(0, 100)}`)
  }
console.log(`least: ${(worst * 100).toFixed(2)} %`)
