import type { Diagnostic, Localized, Span } from '../../../base/diagnostic.ts'
import { READ_FAILURES } from '../../../base/read-failures.ts'
import type { ReadFailure } from '../../../base/world.ts'

export function rowsNotRead(span: Span): Diagnostic {
  return problem('rows-not-read', span, {
    vi: 'Các dòng lấy từ trang tính chưa được đọc.',
    en: 'Rows that stand in a sheet are not read here.',
  })
}

export function sheetUnreadable(path: string, failure: ReadFailure, span: Span): Diagnostic {
  const { vi, en } = READ_FAILURES[failure]
  return problem('sheet-unreadable', span, {
    vi: `Trang tính “${path}”: ${vi}.`,
    en: `The sheet “${path}”: ${en}.`,
  })
}

export function sheetRefused(path: string, { vi, en }: Localized, span: Span): Diagnostic {
  return problem('sheet-unreadable', span, { vi: `“${path}”: ${vi}`, en: `“${path}”: ${en}` })
}

/** A cell without a value: an error, or a formula that was never worked out. */
export function sheetCell(path: string, cell: string, { vi, en }: Localized, span: Span): Diagnostic {
  return problem(
    'sheet-cell',
    span,
    { vi: `“${path}”: ô ${cell} ${vi}.`, en: `“${path}”: the cell ${cell} ${en}.` },
    {
      vi: 'Mở tệp bằng Excel, sửa ô ấy rồi lưu lại.',
      en: 'Open the file in Excel, correct the cell and save it.',
    },
  )
}

/** A heading that the sheet does not have, or has no more. */
export function sheetColumn(path: string, name: string, known: readonly string[], span: Span): Diagnostic {
  const all = known.map(heading => `“${heading}”`).join(', ')
  return problem(
    'sheet-column',
    span,
    {
      vi: `“${path}” không có cột “${name}”; trong trang tính có: ${all}.`,
      en: `“${path}” has no column “${name}”; the sheet has: ${all}.`,
    },
    {
      vi: 'Sửa tên cột trong trang tính, hoặc ghi tên ấy ở “các cột” của “các dòng”: { nội dung: Tên nhiệm vụ }.',
      en: 'Correct the heading in the sheet, or give it in “columns” of “rows”: { content: Tên nhiệm vụ }.',
    },
  )
}

/** A key that says nothing of a sheet. */
export function sheetKey(name: string, span: Span): Diagnostic {
  return problem('sheet-key', span, {
    vi: `“${name}” không dùng được ở đây: phần này chỉ có “từ tệp”, “trang tính”, “các cột”.`,
    en: `“${name}” means nothing here: this part has only “from”, “sheet” and “columns”.`,
  })
}

/** A heading given for a column the table does not have. */
export function sheetColumnOfNone(name: string, span: Span): Diagnostic {
  return problem('sheet-key', span, {
    vi: `Bảng không có cột “${name}”.`,
    en: `The table has no column “${name}”.`,
  })
}

/** A CSV file has one sheet, without a name. */
export function sheetOfCsv(path: string, span: Span): Diagnostic {
  return problem('sheet-key', span, {
    vi: `“${path}” là tệp CSV, chỉ có một trang tính và không có tên: bỏ “trang tính”.`,
    en: `“${path}” is a CSV file, which has one sheet without a name: drop “sheet”.`,
  })
}

function problem(code: string, span: Span, message: Localized, help?: Localized): Diagnostic {
  return { code, severity: 'error', message, span, ...(help && { help }) }
}
