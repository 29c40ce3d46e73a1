import {
  CodeActionKind,
  type Connection,
  createConnection,
  ErrorCodes,
  type InitializeResult,
  type Location,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { completionsAt } from '../language-service/completion.ts'
import { hoverAt } from '../language-service/hover.ts'
import { folds, outline } from '../language-service/outline.ts'
import type { PlanTree } from '../language-service/plan-tree.ts'
import { referencesAt, renameAt } from '../language-service/references.ts'
import { actionsIn, completionItem, diagnosticOf, rangeIn, symbolOf } from './answers.ts'
import { OpenFiles, pathOf, uriOf } from './open-files.ts'
import { isOurs, PlanSession } from './plan-session.ts'
import { hoverText, type Language } from './words.ts'

export interface ServeOptions {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly language: Language
  readonly version: string
  readonly cwd: string
}

/** Milliseconds without typing after which a plan is judged. */
const REST = 150

/** Serves one editor over the Language Server Protocol, until it says good-bye or its pipe ends. */
export function serve({ input, output, language, version, cwd }: ServeOptions): Promise<void> {
  const connection = createConnection(input, output)
  connection.onInitialize(() => capabilities(version))
  new Server(connection, language, cwd).listen()
  return new Promise(done => {
    connection.onExit(done)
    input.on('end', done)
  })
}

function capabilities(version: string): InitializeResult {
  return {
    serverInfo: { name: 'kehoach', version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      completionProvider: { triggerCharacters: [' ', '^', '[', '{'] },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.kehoach`],
      },
    },
  }
}

/** What a request is about. */
interface Asked {
  readonly document: TextDocument
  readonly session: PlanSession
  readonly trees: readonly PlanTree[]
}

class Server {
  readonly #connection: Connection
  readonly #language: Language
  readonly #documents = new TextDocuments(TextDocument)
  readonly #sessions = new Map<string, PlanSession>()
  readonly #waiting = new Map<string, NodeJS.Timeout>()
  readonly #files: OpenFiles

  constructor(connection: Connection, language: Language, cwd: string) {
    this.#connection = connection
    this.#language = language
    this.#files = new OpenFiles(cwd, path => this.#documents.get(uriOf(path))?.getText())
  }

  listen(): void {
    const documents = this.#documents
    documents.onDidChangeContent(({ document }) => this.#changed(document.uri))
    documents.onDidClose(({ document }) => this.#closed(document.uri))
    this.#connection.onDidChangeWatchedFiles(() => {
      for (const uri of documents.keys()) this.#judgeSoon(uri)
    })
    this.#answer()
    documents.listen(this.#connection)
    this.#connection.listen()
  }

  #answer(): void {
    const connection = this.#connection
    const language = this.#language
    connection.onCompletion(({ textDocument, position }) =>
      this.#of(textDocument.uri, ({ document, trees }) =>
        completionsAt(trees, document.offsetAt(position)).map((one, index) =>
          completionItem(one, index, document, language),
        ),
      ),
    )
    connection.onHover(({ textDocument, position }) =>
      this.#of(textDocument.uri, ({ document, trees }) => {
        const hover = hoverAt(trees, document.offsetAt(position))
        if (!hover) return null
        return {
          contents: { kind: 'markdown', value: hoverText(hover, language) },
          range: rangeIn(document, hover.range),
        }
      }),
    )
    connection.onDefinition(({ textDocument, position }) =>
      this.#of(textDocument.uri, asked =>
        this.#locations(asked, asked.document.offsetAt(position), ({ isDeclaration }) => isDeclaration),
      ),
    )
    connection.onReferences(({ textDocument, position, context }) =>
      this.#of(textDocument.uri, asked =>
        this.#locations(
          asked,
          asked.document.offsetAt(position),
          ({ isDeclaration }) => context.includeDeclaration || !isDeclaration,
        ),
      ),
    )
    connection.onRenameRequest(({ textDocument, position, newName }) =>
      this.#of(textDocument.uri, asked => this.#renamed(asked, asked.document.offsetAt(position), newName)),
    )
    connection.onDocumentSymbol(({ textDocument }) =>
      this.#of(textDocument.uri, ({ document, trees: [tree] }) =>
        tree ? outline(tree).map(entry => symbolOf(entry, document)) : [],
      ),
    )
    connection.onFoldingRanges(({ textDocument }) =>
      this.#of(textDocument.uri, ({ document, trees: [tree] }) =>
        (tree ? folds(tree) : []).map(([start, end]) => ({
          startLine: document.positionAt(start).line,
          endLine: document.positionAt(end).line,
        })),
      ),
    )
    connection.onCodeAction(({ textDocument, range }) =>
      this.#of(textDocument.uri, ({ document, session }) => {
        // Places of a text that has changed since would be wrong.
        if (session.judgedVersion !== document.version) return []
        const asked = [document.offsetAt(range.start), document.offsetAt(range.end)] as const
        return [...actionsIn(session.findings, session.path, document, asked, language)]
      }),
    )
  }

  /** What is answered of an open file that is ours; nothing of any other. */
  #of<T>(uri: string, answer: (asked: Asked) => T): T | null {
    const document = this.#documents.get(uri)
    const session = this.#sessionOf(uri)
    if (!document || !session || !isOurs(document.getText())) return null
    return answer({ document, session, trees: session.trees(document.getText()) })
  }

  #sessionOf(uri: string): PlanSession | undefined {
    const path = pathOf(uri)
    if (path === undefined) return undefined
    const session = this.#sessions.get(uri) ?? new PlanSession(path)
    this.#sessions.set(uri, session)
    return session
  }

  #locations(
    { trees }: Asked,
    offset: number,
    isWanted: (place: ReturnType<typeof referencesAt>[number]) => boolean,
  ): Location[] {
    return referencesAt(trees, offset)
      .filter(isWanted)
      .flatMap(({ file, range }) => {
        const tree = trees.find(one => one.file === file)
        if (!tree) return []
        const document = TextDocument.create(uriOf(file), 'yaml', 0, tree.text)
        return [{ uri: document.uri, range: rangeIn(document, range) }]
      })
  }

  #renamed({ document, trees }: Asked, offset: number, name: string): WorkspaceEdit | ResponseError<void> {
    const renaming = renameAt(trees, offset, name)
    if (renaming.refusal)
      return new ResponseError(ErrorCodes.InvalidRequest, renaming.refusal[this.#language])
    const own = renaming.edits.map(({ span: { start, end }, text }) => ({
      range: rangeIn(document, [start, end]),
      newText: text,
    }))
    return { changes: { [document.uri]: own } }
  }

  /** A change in a file that others include is one in them. */
  #changed(uri: string): void {
    this.#judgeSoon(uri)
    const path = pathOf(uri)
    for (const [other, session] of this.#sessions)
      if (path !== undefined && session.includes(path)) this.#judgeSoon(other)
  }

  #closed(uri: string): void {
    clearTimeout(this.#waiting.get(uri))
    this.#waiting.delete(uri)
    this.#sessions.delete(uri)
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  #judgeSoon(uri: string): void {
    clearTimeout(this.#waiting.get(uri))
    const timer = setTimeout(() => void this.#judge(uri), REST)
    this.#waiting.set(uri, timer)
  }

  async #judge(uri: string): Promise<void> {
    this.#waiting.delete(uri)
    const document = this.#documents.get(uri)
    const session = this.#sessionOf(uri)
    if (!document || !session) return
    const { version } = document
    await session.judge(document.getText(), version, this.#files)
    // Typed on meanwhile: the next judgement is on its way.
    if (this.#documents.get(uri)?.version !== version) return
    const diagnostics = session.findings.map(one => diagnosticOf(one, session.path, document, this.#language))
    await this.#connection.sendDiagnostics({ uri, version, diagnostics })
  }
}
