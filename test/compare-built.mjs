// Builds all examples and templates as an earlier revision did and as this one does, and says which files and messages
// differ, but for the marks of the build they come from: `npm run compare-built -- HEAD~1`. A change that is to change nothing users see prints "same" alone.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { unzipSync } from 'fflate'

const DIGEST = /\b[0-9a-f]{64}\b/g
const revision = process.argv[2] ?? 'HEAD~1'
const here = resolve(import.meta.dirname, '..')
const work = mkdtempSync(join(tmpdir(), 'kehoach-compare-'))

/** The checkout of a revision, with the packages installed here. */
function checkOut() {
  const folder = join(work, 'before')
  execFileSync('git', ['worktree', 'add', '--detach', '--quiet', folder, revision], { cwd: here })
  cpSync(join(here, 'node_modules'), join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, stdio: 'ignore' })
  return folder
}

const filesOf = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))

/** The plans of the revision, built by the program of a checkout: files by name, and what was said. */
function build(program, plans, name) {
  const out = join(work, name)
  const run = spawnSync(
    process.execPath,
    [join(program, 'bin/kehoach.js'), 'build', ...plans.folders, '-o', out, '--format', 'docx,pdf'],
    { cwd: plans.root, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const messages = `${run.stdout}${run.stderr}`.replaceAll(out, 'OUT').replace(/\d+[.,]\d+ ?(s|giây)\b/g, '')
  return {
    files: new Map(filesOf(out).map(file => [file, readFileSync(join(out, file))])),
    messages,
    status: run.status,
  }
}

/** What a file holds, without the digests in its mark: those differ with anything the profile is told by. */
function unmarked(bytes) {
  if (!bytes?.subarray(0, 2).equals(Buffer.from('PK'))) return bytes?.toString('latin1').replace(DIGEST, '')
  const parts = Object.entries(unzipSync(bytes))
  return parts
    .map(([name, part]) => `${name}\n${Buffer.from(part).toString('latin1')}`.replace(DIGEST, ''))
    .join()
}

try {
  const before = checkOut()
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: here, stdio: 'ignore' })
  let differences = 0
  for (const folder of ['examples', 'templates']) {
    const plans = { root: before, folders: [folder] }
    const [old, now] = [build(before, plans, `${folder}-before`), build(here, plans, `${folder}-now`)]
    if (old.files.size === 0) throw new Error(`${revision} builds nothing of ${folder}:\n${old.messages}`)
    for (const file of new Set([...old.files.keys(), ...now.files.keys()])) {
      const same = unmarked(old.files.get(file)) === unmarked(now.files.get(file))
      if (!same) console.log(`differs: ${folder}/${file}`)
      differences += same ? 0 : 1
    }
    if (old.messages !== now.messages || old.status !== now.status) {
      console.log(
        `messages differ:\n--- before (${old.status})\n${old.messages}\n--- now (${now.status})\n${now.messages}`,
      )
      differences += 1
    }
    console.log(`${folder}: ${old.files.size} files before, ${now.files.size} now`)
  }
  console.log(differences === 0 ? 'same' : `${differences} differences`)
  process.exitCode = differences === 0 ? 0 : 1
} finally {
  spawnSync('git', ['worktree', 'remove', '--force', join(work, 'before')], { cwd: here })
  rmSync(work, { recursive: true, force: true })
}
