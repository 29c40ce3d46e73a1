import { unzipSync } from 'fflate'
import { Refusal } from '../../base/refusal.ts'
import { child, elements, parseXml, type XmlElement } from './xml-tree.ts'

/** Largest part that is read, in bytes when unpacked, and the largest file. */
const MOST_PART_BYTES = 48 * 1024 * 1024
const MOST_FILE_BYTES = 256 * 1024 * 1024
const MOST_PARTS = 20_000

/** The XML parts of a Word file, read when they are asked for. */
export interface WordPackage {
  readonly macros: boolean
  /** A part by its name, parsed; undefined when there is none. Throws `Refusal`. */
  part(name: string): XmlElement | undefined
  /** Where the main part is, and what it refers to. */
  readonly main: string
  /** Targets of the main part's relationships by their ids, with the last word of their types. */
  readonly relations: ReadonlyMap<string, { readonly kind: string; readonly target: string }>
}

/** What a file is, by its first bytes. */
export type FileKind = 'zip' | 'ole' | 'encrypted' | 'rtf' | 'pdf' | 'html' | 'unknown'

export function fileKind(bytes: Uint8Array): FileKind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512))
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip'
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) return isEncrypted(bytes) ? 'encrypted' : 'ole'
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (start.startsWith('%PDF')) return 'pdf'
  // Spaces and a mark of the byte order may stand before it.
  const first = start.indexOf('<')
  const isMarkup = first >= 0 && /^[\s\u00EF\u00BB\u00BF]*$/.test(start.slice(0, first))
  if (isMarkup && /^<(?:!DOCTYPE|html|head|body)/i.test(start.slice(first))) return 'html'
  return 'unknown'
}

/** An encrypted document is an old container with a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0])
  const last = Math.min(bytes.length, 4 * 1024 * 1024) - name.length
  for (let at = 0; at <= last; at += 2) {
    if (bytes[at] === 0x45 && name.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** Opens a Word file. Throws `Refusal` for what is none, is encrypted, or is beyond all bounds. */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (bytes.length > MOST_FILE_BYTES) throw TOO_LARGE
  const kind = fileKind(bytes)
  if (kind !== 'zip') throw new Refusal(NOT_DOCX[kind])
  const parts = xmlParts(bytes)
  const { isMacro } = parts
  const part = (name: string) => {
    const raw = parts.raw.get(name)
    return raw && parseXml(decoded(raw), name)
  }
  const main = mainPart(part, parts.raw)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const file = main.slice(folder.length)
  return { macros: isMacro, part, main, relations: relationsOf(part(`${folder}_rels/${file}.rels`), folder) }
}

interface Parts {
  readonly raw: ReadonlyMap<string, Uint8Array>
  readonly isMacro: boolean
}

/** The parts whose words are read; pictures and all else stay packed. */
function xmlParts(bytes: Uint8Array): Parts {
  let isMacro = false
  let count = 0
  let total = 0
  const wanted = (name: string) =>
    /(?:^|\/)(?:word\/[^/]*\.xml|[^/]*\.rels|\[Content_Types\]\.xml)$/i.test(name)
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count += 1
        if (count > MOST_PARTS) throw TOO_LARGE
        if (/vbaProject\.bin$/i.test(name)) isMacro = true
        if (!wanted(name)) return false
        total += originalSize
        if (originalSize > MOST_PART_BYTES || size > MOST_PART_BYTES || total > 2 * MOST_PART_BYTES)
          throw TOO_LARGE
        return true
      },
    })
    return { raw: new Map(Object.entries(files)), isMacro }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal({
      vi: 'Tệp hỏng hoặc thiếu: không mở được gói .docx. Chép lại tệp, hoặc mở bằng Word rồi lưu lại.',
      en: 'The file is damaged or cut off: its .docx package cannot be opened. Copy it again, or open it in Word and save it again.',
    })
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

type PartReader = (name: string) => XmlElement | undefined

/** The main part: the one the package names, else the usual one. */
function mainPart(part: PartReader, raw: ReadonlyMap<string, Uint8Array>): string {
  const named = elements(part('_rels/.rels')).find(relation =>
    relation.attributes.get('Type')?.endsWith('/officeDocument'),
  )
  const target = named?.attributes.get('Target')?.replace(/^\//, '')
  const found = [target, 'word/document.xml'].find(name => name !== undefined && raw.has(name))
  if (found === undefined)
    throw new Refusal({
      vi: 'Đây không phải tệp Word: trong gói không có phần văn bản..',
      en: 'This is not a Word file: its package holds no document.',
    })
  return found
}

function relationsOf(root: XmlElement | undefined, folder: string): WordPackage['relations'] {
  const relations = new Map<string, { kind: string; target: string }>()
  for (const { attributes } of elements(root)) {
    const target = attributes.get('Target') ?? ''
    const path = target.startsWith('/') ? target.slice(1) : folder + target
    const kind = attributes.get('Type')?.split('/').at(-1) ?? ''
    relations.set(attributes.get('Id') ?? '', { kind, target: path })
  }
  return relations
}

/** The body of the main part. Throws `Refusal` where there is none. */
export function bodyOf({ part, main }: WordPackage): XmlElement {
  const body = child(part(main), 'w:body')
  if (body) return body
  throw new Refusal({
    vi: 'Tệp Word này không có phần thân văn bản.',
    en: 'This Word file has no body.',
  })
}

const TOO_LARGE = new Refusal({
  vi: 'Tệp quá lớn sau khi giải nén; kehoach không đọc. Bỏ bớt hình, hoặc tách tệp ra.',
  en: 'The file is too large when unpacked; kehoach does not read it. Remove pictures, or split the file.',
})

const SAVE_AS = 'Mở bằng Word, chọn Tệp > Lưu thành (Save As), kiểu “Word Document (.docx)”.'
const SAVE_AS_EN = 'Open it in Word and save it as “Word Document (.docx)”.'

const NOT_DOCX = {
  ole: {
    vi: `Đây là tệp Word kiểu cũ (.doc). ${SAVE_AS}`,
    en: `This is an old Word file (.doc). ${SAVE_AS_EN}`,
  },
  encrypted: {
    vi: 'Tệp có mật khẩu. Mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại.',
    en: 'The file has a password. Open it in Word, remove the password and save it.',
  },
  rtf: { vi: `Đây là tệp RTF. ${SAVE_AS}`, en: `This is an RTF file. ${SAVE_AS_EN}` },
  pdf: {
    vi: 'Đây là tệp PDF; cần tệp Word (.docx) của văn bản ấy.',
    en: 'This is a PDF; the Word file (.docx) of the text is needed.',
  },
  html: { vi: `Đây là trang web (HTML). ${SAVE_AS}`, en: `This is a web page (HTML). ${SAVE_AS_EN}` },
  unknown: {
    vi: 'Đây không phải tệp Word (.docx).',
    en: 'This is not a Word file (.docx).',
  },
} as const
