import type { WordDocument } from '../word/model.ts'
import type { Writing } from './writing.ts'

/** What was met in a file that a plan has no place for. */
export function remarkFound({ aside, found, blocks }: WordDocument, { remarks }: Writing): void {
  for (const { place, text } of aside) remarks.leftOut(text, ASIDE[place])
  if (found.pictures > 0)
    remarks.add(
      'left-out',
      `${found.pictures} hình không được chuyển.`,
      `${found.pictures} pictures are left out.`,
    )
  if (found.macros)
    remarks.add(
      'left-out',
      'Tệp có macro; macro không được chạy hay chuyển.',
      'The file has macros; they are neither run nor carried over.',
    )
  if (found.revisions > 0)
    remarks.add(
      'changed',
      `${found.revisions} chỗ sửa theo dõi (tracked changes) được đọc như đã chấp nhận; đọc bản gốc: --revisions original.`,
      `${found.revisions} tracked changes are read as accepted; for the original: --revisions original.`,
    )
  if (blocks.some(block => block.type === 'paragraph' && block.boxed))
    remarks.guess(
      'Chữ trong khung (text box) được đặt thành đoạn ở chỗ khung ấy.',
      'Words in text boxes stand as paragraphs where the boxes were.',
    )
}

const ASIDE = {
  header: { vi: 'Đầu trang', en: 'Page header' },
  footer: { vi: 'Chân trang', en: 'Page footer' },
  deleted: { vi: 'Chữ đã xóa (tracked changes)', en: 'Deleted words (tracked changes)' },
  hidden: { vi: 'Chữ ẩn', en: 'Hidden words' },
  comment: { vi: 'Ý kiến (comment)', en: 'Comment' },
} as const
