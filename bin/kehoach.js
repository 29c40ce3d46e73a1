#!/usr/bin/env node
import module from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Node 22.8 and later keep compiled code between runs.
module.enableCompileCache?.()
// Node 20's engine optimizes so early that a short run spends a third of its time on code that is about to end.
// So it does with regular expressions: it compiles each at its second use.
if (process.versions.v8.startsWith('11.')) {
  setFlagsFromString('--interrupt-budget=1000000')
  setFlagsFromString('--regexp-tier-up-ticks=1000')
}
await import('../dist/cli.js')
