import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

// node run.mjs <peer> <content.json> <output>: one document in a process of its own.
const [peer, input, output] = process.argv.slice(2)
const { open } = await import(`./${peer}.mjs`)
const content = JSON.parse(readFileSync(input, 'utf8'))
writeFileSync(output, await open(dirname(input)).render(content))
