import { leadPhrase } from './phrase.ts'

/** The words before those a text is sent to (PL I-I.II.9). */
export const RECIPIENTS = leadPhrase('Nơi nhận:')
/** The words before those a letter is written to (PL I-I.II.9.b). */
export const ADDRESSEES = leadPhrase('Kính gửi:')
/** The words before the unit of a table's figures. */
export const TABLE_UNIT = leadPhrase('Đơn vị tính:')
/** The words before the subject of a letter, under its number (Mẫu 1.5). */
export const LETTER_SUBJECT = leadPhrase('V/v')
