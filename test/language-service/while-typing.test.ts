import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completionsAt } from '../../src/language-service/completion.ts'
import { hoverAt } from '../../src/language-service/hover.ts'
import { judge } from '../../src/language-service/judge.ts'
import { folds, outline } from '../../src/language-service/outline.ts'
import { planTree } from '../../src/language-service/plan-tree.ts'
import { referencesAt } from '../../src/language-service/references.ts'
import { FileWorld } from '../../src/node/file-world.ts'
import { runs } from '../runs.ts'

const EXAMPLE = readFileSync('examples/chi-minh-2025.yaml', 'utf8')

/** The machine's files, one of them as it is typed. */
class TypedWorld extends FileWorld {
  readonly #typed: string

  constructor(typed: string) {
    super(process.cwd())
    this.#typed = typed
  }

  override async readFile(path: string): Promise<Uint8Array> {
    return path.endsWith('chi-minh-2025.yaml') ? new TextEncoder().encode(this.#typed) : super.readFile(path)
  }
}

describe('while a plan is typed', () => {
  it('answers whatever is cut out of it', () => {
    const place = fc.nat(EXAMPLE.length)
    fc.assert(
      fc.property(
        place,
        fc.nat(200),
        fc.constantFrom('', '"', '{', '[', ':', '- ', '|', '\t'),
        (at, cut, typed) => {
          const text = EXAMPLE.slice(0, at) + typed + EXAMPLE.slice(at + cut)
          const tree = planTree('plan.yaml', text)
          const offset = at + typed.length
          for (const { range } of completionsAt([tree], offset)) expect(range[1]).toBe(offset)
          for (const { range } of referencesAt([tree], offset))
            expect(range[1]).toBeLessThanOrEqual(text.length)
          hoverAt([tree], offset)
          for (const { range, selection } of outline(tree))
            expect(selection[0]).toBeGreaterThanOrEqual(range[0])
          for (const [start, end] of folds(tree)) expect(end).toBeGreaterThan(start)
        },
      ),
      { numRuns: runs(60) },
    )
  })

  it('judges what is typed, not what is saved, with the rules’ own messages and changes', async () => {
    const typed = EXAMPLE.replace('symbol: UBND', 'symbol: UBND\n  ky_hiệu: x')
    const file = 'examples/chi-minh-2025.yaml'
    const { diagnostics, trees } = await judge(file, typed, new TypedWorld(typed))
    expect(diagnostics.map(({ message }) => message.vi)).toContainEqual(expect.stringContaining('ky_hiệu'))
    expect(trees.map(one => one.file)).toEqual([file])
  })

  it('has a tree also of a plan that cannot be judged', async () => {
    const typed = EXAMPLE.replace('title:', 'title: "')
    const { diagnostics, trees } = await judge('examples/chi-minh-2025.yaml', typed, new TypedWorld(typed))
    expect(diagnostics.some(({ code }) => code === 'yaml-syntax')).toBe(true)
    expect(trees[0]?.nodes.length).toBeGreaterThan(10)
  })

  it('gives up a text made to exhaust it', () => {
    expect(planTree('plan.yaml', '['.repeat(5000)).nodes).toEqual([])
  })
})
