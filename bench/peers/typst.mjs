import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { FONT_FILES } from './fonts.mjs'

/** Typst through its Node binding: one template that reads the document as JSON. Its PDF is tagged, as kehoach's is. */
export function open() {
  const compiler = NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: Object.values(FONT_FILES).map(file => readFileSync(file)) }],
  })
  const template = readFileSync(new URL('document.typ', import.meta.url), 'utf8')
  return {
    /** @param {import('../content.mjs').Content} content */
    render(content) {
      const inputs = { content: JSON.stringify(content) }
      const { result, ...failed } = compile(compiler, template, inputs)
      if (!result) throw new Error(`Typst: ${JSON.stringify(failed.problems)}`)
      const bytes = compiler.pdf(result)
      // Memoised paragraphs of other documents would make it faster by chance and grow its memory without end.
      compiler.evictCache(0)
      return bytes
    },
  }
}

function compile(compiler, template, inputs) {
  const compiled = compiler.compile({ mainFileContent: template, inputs })
  return { result: compiled.result, problems: compiled.takeDiagnostics()?.shortDiagnostics }
}
