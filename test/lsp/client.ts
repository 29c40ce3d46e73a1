import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

/** An editor that runs the built command, as editors do. */
export class Editor {
  readonly connection: ProtocolConnection
  readonly exited: Promise<number | null>
  readonly #found = new Map<string, PublishDiagnosticsParams>()
  readonly #texts = new Map<string, string>()
  #tell: () => void = () => {}

  constructor(language: 'vi' | 'en' = 'vi') {
    const server = spawn(process.execPath, ['bin/kehoach.js', 'lsp', '--stdio', '--lang', language])
    this.exited = new Promise(done => server.on('exit', done))
    this.connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    this.connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.#found.set(params.uri, params)
      this.#tell()
    })
    this.connection.listen()
  }

  async start() {
    const answer = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
    return answer
  }

  /** Opens a text as a file of that path, and gives its address. */
  async open(path: string, text: string): Promise<string> {
    const uri = pathToFileURL(path).href
    this.#texts.set(uri, text)
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    })
    return uri
  }

  async change(uri: string, version: number, text: string): Promise<void> {
    this.#texts.set(uri, text)
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    })
  }

  /** The findings on a version of a file, when they come. */
  async findings(uri: string, version = 1) {
    for (;;) {
      const found = this.#found.get(uri)
      if (found && found.version === version) return found.diagnostics
      await new Promise<void>(done => {
        this.#tell = done
      })
    }
  }

  /** Where characters stand in an open file, `into` characters further. */
  at(uri: string, characters: string, into = 0): { textDocument: { uri: string }; position: Position } {
    const text = this.#texts.get(uri) ?? ''
    const offset = text.indexOf(characters) + into
    const lines = text.slice(0, offset).split('\n')
    return {
      textDocument: { uri },
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    }
  }

  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    return this.exited
  }
}
