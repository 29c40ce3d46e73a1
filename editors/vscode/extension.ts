import { window, workspace } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/node'

let client: LanguageClient | undefined

/** Starts the server that comes with the kehoach command; this extension holds nothing but the way to it. */
export async function activate(): Promise<void> {
  const settings = workspace.getConfiguration('kehoach')
  const command = settings.get<string>('command', 'kehoach')
  const language = settings.get<string>('language', 'vi')
  client = new LanguageClient(
    'kehoach',
    'kehoach',
    // On Windows npm's commands are scripts, which only a shell starts.
    {
      command,
      args: ['lsp', '--stdio', '--lang', language],
      options: { shell: process.platform === 'win32' },
    },
    {
      documentSelector: [{ scheme: 'file', language: 'yaml' }],
      synchronize: { fileEvents: workspace.createFileSystemWatcher('**/*.yaml') },
    },
  )
  try {
    await client.start()
  } catch {
    await window.showErrorMessage(
      `Không chạy được “${command} lsp”. Cài kehoach, hoặc đặt đường dẫn ở “kehoach.command” trong phần cài đặt.`,
    )
  }
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop()
}
