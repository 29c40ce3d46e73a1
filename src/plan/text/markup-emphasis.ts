export type Style = 'bold' | 'italic'

/** A run of asterisks; pairing fills in which of them open or close a style. */
export interface DelimiterRun {
  readonly type: 'delimiters'
  readonly canOpen: boolean
  readonly canClose: boolean
  /** Asterisks that have no partner: they are text. */
  unpaired: number
  readonly closes: Style[]
  readonly opens: Style[]
}

const WORD = /[\p{L}\p{M}\p{N}]/u
const OPENING = /[\p{Ps}\p{Pi}]/u
const CLOSING = /[\p{Pe}\p{Pf},.;:!?%]/u

/** The run of `length` asterisks at `start`, with what the characters around it allow it to do. */
export function delimiterRun(text: string, start: number, length: number): DelimiterRun {
  const before = characterBefore(text, start)
  const after = characterAt(text, start + length)
  // Between two letters or digits an asterisk multiplies: 5*10*20. More than three never mean a style.
  const styles = length <= 3 && !(WORD.test(before) && WORD.test(after))
  return {
    type: 'delimiters',
    canOpen: styles && isInk(after) && !CLOSING.test(after),
    canClose: styles && isInk(before) && !OPENING.test(before),
    unpaired: length,
    closes: [],
    opens: [],
  }
}

/** Pairs runs from left to right: one asterisk with one, two with two; three are one and two in either order. */
export function pairDelimiters(runs: readonly DelimiterRun[]): void {
  const open = new OpenRuns()
  for (const run of runs) {
    if (run.canClose) {
      for (let size = closable(run, open); size > 0; size = closable(run, open)) close(run, size, open)
    }
    if (run.canOpen && run.unpaired > 0) open.push(run)
  }
}

/** The runs that wait for a partner, counted by length so that asking for one never searches. */
class OpenRuns {
  readonly #stack: DelimiterRun[] = []
  readonly #count = [0, 0, 0, 0]

  get innermost(): DelimiterRun | undefined {
    return this.#stack.at(-1)
  }

  push(run: DelimiterRun): void {
    this.#stack.push(run)
    this.#add(run, 1)
  }

  pop(): DelimiterRun | undefined {
    const run = this.#stack.pop()
    if (run) this.#add(run, -1)
    return run
  }

  /** Whether some run can pair so many asterisks, 1 or 2. */
  has(size: number): boolean {
    return (this.#count[size] ?? 0) + (this.#count[3] ?? 0) > 0
  }

  #add(run: DelimiterRun, step: number): void {
    this.#count[run.unpaired] = (this.#count[run.unpaired] ?? 0) + step
  }
}

/** How many asterisks of `run` the open runs can pair next, the innermost first; 0 when none. */
function closable(run: DelimiterRun, open: OpenRuns): number {
  if (run.unpaired === 3) return open.innermost ? Math.min(open.innermost.unpaired, 2) : 0
  return run.unpaired > 0 && open.has(run.unpaired) ? run.unpaired : 0
}

function close(run: DelimiterRun, size: number, open: OpenRuns): void {
  let opener = open.pop()
  // Runs opened since then have lost their chance: a style may not end outside the one it began in.
  while (opener && opener.unpaired !== size && opener.unpaired !== 3) opener = open.pop()
  if (!opener) return
  const style: Style = size === 2 ? 'bold' : 'italic'
  run.closes.push(style)
  opener.opens.unshift(style)
  run.unpaired -= size
  opener.unpaired -= size
  if (opener.unpaired > 0) open.push(opener)
}

function isInk(character: string): boolean {
  return character.trim() !== ''
}

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function characterBefore(text: string, index: number): string {
  const unit = text.charCodeAt(index - 1)
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff
  return index === 0 ? '' : characterAt(text, isLowSurrogate && index > 1 ? index - 2 : index - 1)
}
