/** Whether an argument is a pattern for many files rather than the name of one. */
export function isGlob(argument: string): boolean {
  return /[*?[{]/.test(argument)
}

export interface Glob {
  /** The folder the search begins in: the leading parts without wildcards. */
  readonly root: string
  /** Whether the path from there, with forward slashes, is meant; in time of its length times the pattern's. */
  matches(path: string): boolean
}

/** Reads a pattern: `*` and `?` stay inside a folder, `**` spans folders, `[ab]` and `{a,b}` choose. */
export function readGlob(pattern: string): Glob {
  const parts = pattern.split('/')
  const wild = parts.findIndex(isGlob)
  const root = parts.slice(0, wild).join('/')
  const steps = stepsOf(parts.slice(wild).join('/'))
  return {
    root: root === '' && pattern.startsWith('/') ? '/' : root,
    matches: path => follows(path, steps),
  }
}

/** What one letter has to be before the next step is taken, or the steps that go on from here without any. */
type Step = ((letter: string) => boolean) | readonly number[]

/** All ways through a pattern at once: going through them one by one, `**` behind `**` would have no end. */
function follows(path: string, steps: readonly Step[]): boolean {
  let at = reached([0], steps)
  for (const letter of path) {
    const next: number[] = []
    for (const index of at) {
      const step = steps[index]
      if (typeof step === 'function' && step(letter)) next.push(index + 1)
    }
    if (next.length === 0) return false
    at = reached(next, steps)
  }
  return at.has(steps.length)
}

function reached(from: readonly number[], steps: readonly Step[]): ReadonlySet<number> {
  const found = new Set(from)
  // A set is gone through to its end, also what is added meanwhile.
  for (const index of found) {
    const step = steps[index]
    if (typeof step === 'object') for (const next of step) found.add(next)
  }
  return found
}

const isInName = (letter: string) => letter !== '/'
const isAny = () => true

/** A choice that is still open: where it forks, and where its alternatives end. */
interface Choice {
  readonly fork: number
  readonly starts: number[]
  readonly ends: number[]
}

function stepsOf(pattern: string): readonly Step[] {
  const tokens = pattern.match(/\*\*\/|\*\*|[*?{},]|\[[^\]/]+\]|[^*?[{},]+|[\s\S]/gu) ?? []
  const steps: Step[] = []
  const open: Choice[] = []
  const close = ({ fork, starts, ends }: Choice) => {
    steps[fork] = starts
    for (const end of ends) steps[end] = [steps.length]
  }
  for (const token of tokens) {
    const choice = open.at(-1)
    if (token === '{') {
      open.push({ fork: steps.length, starts: [steps.length + 1], ends: [] })
      steps.push([])
    } else if (token === ',' && choice) {
      choice.ends.push(steps.length)
      steps.push([])
      choice.starts.push(steps.length)
    } else if (token === '}' && choice) {
      close(choice)
      open.pop()
    } else steps.push(...plainSteps(token, steps.length))
  }
  for (const choice of open.reverse()) close(choice)
  return steps
}

/** The steps of a token that is no part of a choice, the first of which is number `at`. */
function plainSteps(token: string, at: number): readonly Step[] {
  switch (token) {
    case '**/':
      return [[at + 1, at + 5], isInName, [at + 1, at + 3], letter => letter === '/', [at]]
    case '**':
      return [[at + 1, at + 3], isAny, [at]]
    case '*':
      return [[at + 1, at + 3], isInName, [at]]
    case '?':
      return [isInName]
    default:
      return /^\[.+\]$/u.test(token)
        ? [characterClass(token)]
        : [...token].map(written => letter => letter === written)
  }
}

function characterClass(token: string): (letter: string) => boolean {
  const isNegated = /^\[[!^]/.test(token)
  const characters = token.slice(isNegated ? 2 : 1, -1).replace(/[\\\][^]/g, '\\$&')
  try {
    const pattern = new RegExp(`^[${isNegated ? '^/' : ''}${characters}]$`, 'u')
    return letter => pattern.test(letter)
  } catch {
    // A range that runs backwards, such as [z-a], holds nothing.
    return isNegated ? isInName : () => false
  }
}
