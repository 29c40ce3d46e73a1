import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const hook = new URL('note-patterns.mjs', import.meta.url).href

/** What makes the patterns that do not stand in the code as they are: built of lists, and of other patterns. */
const COMMANDS = [
  ['validate', 'examples', '--layout'],
  ['build', 'examples/chi-minh-2025.yaml'],
]
const MORE_COMMANDS = [
  ['validate', 'examples', '--fix', '--dry-run', '--format', 'sarif'],
  ['schema', '--format', 'markdown'],
  ['rules'],
]

/**
 * Every regular expression of the bundle, libraries too, as it is written in source; sorted, each once. `isQuick`
 * leaves out commands that hardly make any.
 * @param {{ isQuick?: boolean }} [options]
 * @returns {string[]}
 */
export function everyPattern({ isQuick = false } = {}) {
  const made = madePatterns(isQuick ? COMMANDS : [...COMMANDS, ...MORE_COMMANDS])
  return [...new Set([...writtenPatterns(), ...made])].sort()
}

/** @returns {string[]} */
function writtenPatterns() {
  const names = readdirSync(join(root, 'dist')).filter(name => name.endsWith('.js'))
  return names.flatMap(name => patternsIn(parseAst(readFileSync(join(root, 'dist', name), 'utf8'))))
}

/**
 * @param {unknown} node of a syntax tree
 * @returns {string[]}
 */
function patternsIn(node) {
  if (node === null || typeof node !== 'object') return []
  if ('regex' in node) return [`/${node.regex.pattern}/${node.regex.flags}`]
  return Object.values(node).flatMap(patternsIn)
}

/**
 * @param {string[][]} commands
 * @returns {string[]}
 */
function madePatterns(commands) {
  const folder = mkdtempSync(join(tmpdir(), 'patterns-'))
  const file = join(folder, 'patterns.txt')
  try {
    for (const command of commands) {
      const out = command[0] === 'build' ? ['-o', folder] : []
      execFileSync(process.execPath, ['--import', hook, 'bin/kehoach.js', ...command, ...out], {
        cwd: root,
        env: { ...process.env, PATTERNS_FILE: file },
        stdio: 'ignore',
      })
    }
    return readFileSync(file, 'utf8').split('\n').slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
