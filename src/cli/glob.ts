/** Whether an argument is a pattern for many files rather than the name of one. */
export function isGlob(argument: string): boolean {
  return /[*?[{]/.test(argument)
}

export interface Glob {
  /** The folder the search begins in: the leading parts without wildcards. */
  readonly root: string
  /** What the path from there has to match, with forward slashes. */
  readonly rest: RegExp
}

/** Reads a pattern: `*` and `?` stay inside a folder, `**` spans folders, `[ab]` and `{a,b}` choose. */
export function readGlob(pattern: string): Glob {
  const parts = pattern.split('/')
  const wild = parts.findIndex(isGlob)
  const root = parts.slice(0, wild).join('/')
  return {
    root: root === '' && pattern.startsWith('/') ? '/' : root,
    rest: globToRegExp(parts.slice(wild).join('/')),
  }
}

function globToRegExp(pattern: string): RegExp {
  const tokens = pattern.match(/\*\*\/|\*\*|[*?{},]|\[[^\]/]+\]|[^*?[{},]+|[\s\S]/gu) ?? []
  let depth = 0
  const sources = tokens.map(token => {
    if (token === '{') depth += 1
    const source = tokenSource(token, depth > 0)
    if (token === '}' && depth > 0) depth -= 1
    return source
  })
  return new RegExp(`^${sources.join('')}${')'.repeat(depth)}$`, 'u')
}

function tokenSource(token: string, inChoice: boolean): string {
  switch (token) {
    case '**/':
      return '(?:[^/]+/)*'
    case '**':
      return '.*'
    case '*':
      return '[^/]*'
    case '?':
      return '[^/]'
    case '{':
      return '(?:'
    case '}':
      return inChoice ? ')' : '\\}'
    case ',':
      return inChoice ? '|' : ','
    default:
      return /^\[.+\]$/u.test(token) ? characterClass(token) : escaped(token)
  }
}

function characterClass(token: string): string {
  const isNegated = /^\[[!^]/.test(token)
  const characters = token.slice(isNegated ? 2 : 1, -1).replace(/[\\\][^]/g, '\\$&')
  const source = `[${isNegated ? '^/' : ''}${characters}]`
  try {
    return new RegExp(source, 'u').source
  } catch {
    // A range that runs backwards, such as [z-a], holds nothing.
    return isNegated ? '[^/]' : '(?!)'
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
