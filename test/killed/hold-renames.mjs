// Loaded before the command line: tells the parent process when the first file is being written and when the first has got
// its name, and holds what follows each new name for KEHOACH_TEST_HOLD milliseconds.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { setTimeout } from 'node:timers/promises'

const { open, rename } = fs.promises
const told = new Set()

function tell(event) {
  if (!told.has(event)) process.send?.(event)
  told.add(event)
}

fs.promises.open = (...args) => {
  if (args[1] === 'wx') tell('written')
  return open(...args)
}
fs.promises.rename = async (...args) => {
  await rename(...args)
  tell('named')
  await setTimeout(Number(process.env.KEHOACH_TEST_HOLD))
}
syncBuiltinESMExports()
// The channel to the parent keeps no run alive.
process.channel?.unref()
