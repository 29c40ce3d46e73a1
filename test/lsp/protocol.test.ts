import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver-protocol/node'
import { withVietnameseKeys } from '../../src/plan/language/translation/vietnamese-keys.ts'
import { Editor } from './client.ts'

const English = [
  ...readdirSync('examples')
    .filter(name => name.endsWith('.yaml'))
    .map(name => join('examples', name)),
  'templates/ke-hoach.yaml',
]
const FILES = English.flatMap(path => {
  const text = readFileSync(path, 'utf8')
  return [
    { path, text },
    { path: path.replace('.yaml', '-vi.yaml'), text: withVietnameseKeys(text) },
  ]
})

let editor: Editor
beforeAll(async () => {
  editor = new Editor()
  await editor.start()
})
afterAll(() => editor.stop())

describe('the server, asked over the protocol', () => {
  it.each(FILES)('answers of $path', async ({ path, text }) => {
    // One of the examples is written in Vietnamese keys itself.
    const keys = /^(?:cơ quan ban hành|dùng chung):/m.test(text) ? 'vi' : 'en'
    const uri = await editor.open(resolve(path), text)
    expect((await editor.findings(uri)).filter(({ severity }) => severity === 1)).toEqual([])
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })
    const issuer = keys === 'vi' ? 'cơ quan ban hành' : 'issuer'
    expect(symbols?.map(({ name }) => name)).toContain(issuer)
    const folds = await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })
    expect(folds?.length).toBeGreaterThan(5)
    const hover = await editor.connection.sendRequest(HoverRequest.type, editor.at(uri, `\n${issuer}:`, 2))
    expect(hover?.contents).toMatchObject({ value: expect.stringContaining('Cơ quan ban hành') })

    // A line is begun, and the text is no whole YAML any more.
    await editor.change(uri, 2, `${text.trimEnd()}\n\nc`)
    const offered = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: text.trimEnd().split('\n').length + 1, character: 1 },
    })
    const labels = (Array.isArray(offered) ? offered : []).map(({ label }) => label)
    expect(labels).toContain(keys === 'vi' ? 'các dấu' : 'marks')
    expect(labels).not.toContain(issuer)
    expect(new Set(labels).size).toBe(labels.length)
  })
})

const PLAN = `kehoach: 1
cơ quan ban hành: { tên cơ quan: Ủy ban nhân dân phường Chí Minh, ký hiệu: UBND, địa danh: Chí Minh }
các cơ quan:
  van-phong: Văn phòng HĐND và UBND
kế hoạch:
  tên: Kiểm soát  thủ tục
  nội dung:
    - bảng:
        các cột: [nội dung, chủ trì]
        các dòng:
          - { nội dung: Rà soát, chủ trì: van-phong }
          - { nội dung: Công khai, chủ trì: van-phog }
`

describe('codes and changes, over the protocol', () => {
  let uri = ''
  beforeAll(async () => {
    uri = await editor.open(resolve('test/lsp/van-ban.yaml'), PLAN)
  })

  it('tells what is wrong in Vietnamese, with why and what to do', async () => {
    const unknown = (await editor.findings(uri)).find(({ code }) => code === 'agency-declared')
    expect(unknown).toMatchObject({ source: 'kehoach', severity: 1 })
    expect(unknown?.message).toBe(
      'Chưa khai cơ quan có mã “van-phog”.\nMã chưa khai sẽ in ra đúng như vậy thay cho tên cơ quan.\nCó phải ý bạn là “van-phong”?',
    )
  })

  it('offers the change of a finding, and all at once', async () => {
    const unknown = (await editor.findings(uri)).find(({ code }) => code === 'spaces-single')
    const range = unknown?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    })
    expect(actions?.map(({ title }) => title)).toEqual(['Sửa thành “ ”', 'Sửa mọi lỗi sửa được (1)'])
  })

  it('leads from a code to where it is declared, and to all its places', async () => {
    const at = editor.at(uri, 'van-phong }', 3)
    expect(await editor.connection.sendRequest(DefinitionRequest.type, at)).toMatchObject([
      { uri, range: { start: { line: 3, character: 2 }, end: { line: 3, character: 11 } } },
    ])
    const all = await editor.connection.sendRequest(ReferencesRequest.type, {
      ...at,
      context: { includeDeclaration: true },
    })
    expect(all?.map(({ range }) => range.start.line)).toEqual([3, 10])
  })

  it('renames a code, and says in Vietnamese why it does not', async () => {
    const at = editor.at(uri, 'van-phong }', 3)
    const edit = await editor.connection.sendRequest(RenameRequest.type, { ...at, newName: 'vp' })
    expect(edit?.changes?.[uri]?.map(({ newText }) => newText)).toEqual(['vp', 'vp'])
    await expect(
      editor.connection.sendRequest(RenameRequest.type, { ...at, newName: 'a b' }),
    ).rejects.toThrow('Mã chỉ gồm chữ')
  })

  it('follows what is typed', async () => {
    await editor.change(uri, 2, PLAN.replace('van-phog', 'van-phong'))
    const codes = (await editor.findings(uri, 2)).map(({ code }) => code)
    expect(codes).not.toContain('agency-declared')
  })

  it('says nothing of other YAML, of files of other machines and of what is no text', async () => {
    const other = await editor.open(resolve('test/lsp/docker-compose.yaml'), 'services:\n  web: {}\n')
    expect(await editor.findings(other)).toEqual([])
    expect(await editor.connection.sendRequest(HoverRequest.type, editor.at(other, 'services', 2))).toBeNull()
    const binary = await editor.open(resolve('test/lsp/nhi-phan.yaml'), 'kehoach: 1\n\0\u0001\ufffd\n')
    expect((await editor.findings(binary)).length).toBeGreaterThan(0)
    const away = {
      textDocument: { uri: 'file://other-host/../../etc/passwd' },
      position: { line: 0, character: 0 },
    }
    expect(await editor.connection.sendRequest(HoverRequest.type, away)).toBeNull()
  })
})

describe('an editor that leaves', () => {
  it('ends the server, with the exit code of a clean run', async () => {
    const leaving = new Editor('en')
    expect((await leaving.start()).serverInfo?.name).toBe('kehoach')
    const uri = await leaving.open(resolve('test/lsp/van-ban.yaml'), PLAN)
    const found = await leaving.findings(uri)
    expect(found.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^No agency has the id/))
    expect(await leaving.stop()).toBe(0)
  })
})
