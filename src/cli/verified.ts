import { type Compiled, describeDifference, type Localized, type VerifyError } from '../internal.ts'

/** What is told of files that were stored; their bytes are let go, or many plans would fill the memory. */
export interface StoredFiles {
  readonly verifiedWords?: number | undefined
  readonly files: readonly { readonly pages: number | undefined }[]
}

export function storedFiles({ verifiedWords, files }: Compiled): StoredFiles {
  return { verifiedWords, files: files.map(({ pages }) => ({ pages })) }
}

/** `Đã đọc lại và đối chiếu: 2 tệp, 12 trang, 3.456 chữ khớp.` Undefined when nothing was read back. */
export function verifiedText(stored: readonly StoredFiles[]): Localized | undefined {
  const verified = stored.filter(({ verifiedWords }) => verifiedWords !== undefined)
  if (verified.length === 0) return undefined
  const files = verified.flatMap(plan => plan.files)
  const pages = files.reduce((sum, file) => sum + (file.pages ?? 0), 0)
  const words = verified.reduce((sum, { verifiedWords = 0 }) => sum + verifiedWords, 0)
  const vi = [`${withThousandsMark(files.length, '.')} tệp`, `${withThousandsMark(words, '.')} chữ khớp`]
  const en = [counted(files.length, 'file'), `${counted(words, 'word')} found again`]
  if (pages > 0) {
    vi.splice(1, 0, `${withThousandsMark(pages, '.')} trang`)
    en.splice(1, 0, counted(pages, 'page'))
  }
  return { vi: `Đã đọc lại và đối chiếu: ${vi.join(', ')}.`, en: `Read back and compared: ${en.join(', ')}.` }
}

const MOST_SHOWN = 20

/** That files are not what they should be and were not stored, and what differs in them. */
export function mismatchTexts({ plan, differences }: VerifyError): {
  readonly message: Localized
  readonly differences: readonly Localized[]
} {
  const shown = differences.slice(0, MOST_SHOWN).map(describeDifference)
  const rest = differences.length - shown.length
  return {
    message: {
      vi: `${plan}: tệp dựng ra không khớp với văn bản, nên không ghi tệp nào:`,
      en: `${plan}: the files made do not agree with the document, so nothing was written:`,
    },
    differences: [
      ...shown.map(({ vi, en }) => ({ vi: `  ${vi}`, en: `  ${en}` })),
      ...(rest > 0 ? [{ vi: `  … và ${rest} chỗ khác nữa.`, en: `  … and ${rest} more.` }] : []),
    ],
  }
}

function counted(count: number, noun: string): string {
  return `${withThousandsMark(count, ',')} ${noun}${count === 1 ? '' : 's'}`
}

/** A number with its thousands set apart. */
function withThousandsMark(count: number, mark: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, mark)
}
