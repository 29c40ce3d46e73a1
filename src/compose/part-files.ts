import type { NumberedAppendix } from '../plan/model/appendices.ts'
import { APPENDIX } from '../plan/phrases/labels.ts'

/** What the files of a text are called by, where each part has files of its own: `quyet-dinh`, `ke-hoach`. */
export function textFile(type: string): string {
  return fileWords(type)
}

/**
 * The same of an appendix: `phu-luc` for the only one, `phu-luc-2` for the second, with the text it belongs to before
 * it where the bundle has appendices of several texts, `ke-hoach-phu-luc-2`.
 */
export function appendixFile(numbered: NumberedAppendix, all: readonly NumberedAppendix[]): string {
  const siblings = all.filter(other => isOfSameText(other, numbered))
  const text = siblings.length === all.length ? '' : `${textFile(numbered.parent.type)}-`
  const number = siblings.length === 1 ? '' : `-${siblings.indexOf(numbered) + 1}`
  return `${text}${fileWords(APPENDIX)}${number}`
}

/** The same of a form: `bieu-mau` for the only one, `bieu-mau-2` for the second. */
export function formFile(index: number, count: number): string {
  return count === 1 ? 'bieu-mau' : `bieu-mau-${index + 1}`
}

function isOfSameText({ parent: one }: NumberedAppendix, { parent: other }: NumberedAppendix): boolean {
  return one.part === other.part && one.type === other.type
}

/** Letters that every file system and mail program takes. */
function fileWords(words: string): string {
  const plain = words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  return plain.replaceAll(' ', '-')
}
