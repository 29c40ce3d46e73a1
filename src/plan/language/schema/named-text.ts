import * as z from 'zod'
import { recordOf } from '../../../base/record-of.ts'
import { DECISIONS, NAMED_TEXTS, type NamedTextName, PARTICULARS } from '../../model/document-types/index.ts'
import { differsByOne } from '../../text/differs-by-one.ts'
import { plainSpelling, sameSpelling } from '../keys/spelling.ts'
import { prose } from './body.ts'
import { closing } from './closing.ts'
import {
  described,
  givenNumber,
  issueAt,
  line,
  lineOrNone,
  lines,
  orientation,
  problem,
  text,
} from './fields.ts'
import { checkForm, givenParticulars } from './form-keys.ts'

const BLANK = problem({ vi: 'Nội dung không được để trống.', en: 'The text must not be empty.' })

const TYPE_NAMES = NAMED_TEXTS.map(type => type.name)

/** The name of a type of an office's own, unless it is one of the Decree's with a slip in it. */
const ownTypeName = z
  .string()
  .regex(/\S/u)
  .superRefine((name, context) => {
    if (knownType(name) === undefined && TYPE_NAMES.some(known => isSlipOf(known, name)))
      context.addIssue({ code: 'invalid_value', values: TYPE_NAMES, input: name })
  })
  .transform(name => knownType(name) ?? name)
const typeName = z.union([z.enum(TYPE_NAMES), ownTypeName])

/** Whether a name is another with its diacritics wrong, or one letter: “Quy trình” is none of “Quy định”. */
function isSlipOf(known: string, name: string): boolean {
  return differsByOne(plainSpelling(known), plainSpelling(name.trim()))
}

function knownType(name: string): NamedTextName | undefined {
  return TYPE_NAMES.find(known => sameSpelling(known) === sameSpelling(name))
}

const pages = described(
  orientation,
  'Khổ giấy đứng hay ngang; bỏ trống thì đứng, trừ khi bảng cần khổ ngang.',
  'landscape',
).optional()

/** A body or a table: a text without either says nothing. */
const EMPTY = problem({
  vi: 'Phần này chưa có nội dung: cần “body” hoặc “table”.',
  en: 'This part is empty: it needs “body” or “table”.',
})

function saysSomething(value: { readonly body?: unknown; readonly table?: unknown }): boolean {
  return value.body !== undefined || value.table !== undefined
}

const particulars = z
  .strictObject(
    recordOf(
      PARTICULARS.map(({ key }) => key),
      key => {
        const { meaning, example } = PARTICULARS.find(one => one.key === key) ?? PARTICULARS[0]
        return described(lines, meaning, example)
      },
    ),
  )
  .partial().shape

/** A text in the form of Mẫu 1.4, or issued with a decision (the model after Mẫu 1.3). */
export const namedText = z
  .strictObject({
    type: described(
      typeName,
      'Tên loại văn bản, một trong các loại của Nghị định hoặc loại riêng của cơ quan (Nội quy, Quy trình); bỏ trống là Kế hoạch.',
      'Chương trình',
      'Nội quy',
    ).default('Kế hoạch' satisfies NamedTextName),
    abbreviation: described(
      line,
      'Chữ viết tắt của loại văn bản riêng, ghi trong số, ký hiệu; bỏ trống thì lấy chữ đầu của từng tiếng.',
      'NQ',
    ).optional(),
    title: described(
      z.string().refine(value => value === '' || value.trim() !== '', BLANK),
      'Tên (trích yếu), không kể tên loại; mỗi dòng viết là một dòng in.',
      'Kiểm soát thủ tục hành chính năm 2025',
    ),
    orientation: pages,
    authority: described(
      lines,
      'Ai gửi công điện, ai mời họp, nếu không phải cơ quan ban hành; mỗi dòng một phần tử.',
      'Chủ tịch Ủy ban nhân dân phường Chí Minh',
    ).optional(),
    addressees: described(
      lines,
      'Kính gửi: nơi văn bản được gửi tới; người được mời (giấy mời).',
      'Ủy ban nhân dân tỉnh Hải Dương',
    ).optional(),
    bases: described(z.array(line).min(1), 'Các căn cứ (nếu có), mỗi căn cứ một phần tử.', [
      'Kế hoạch số 09/KH-UBND ngày 12/01/2024 của Ủy ban nhân dân thành phố',
    ]).optional(),
    attachment: described(
      lineOrNone,
      'Dòng “(Kèm theo Quyết định số …)” viết tay; bỏ trống thì kehoach tự viết, "" là không có dòng này.',
      '(Kèm theo Quyết định số 37/QĐ-UBND ngày 17 tháng 02 năm 2025 của Chủ tịch Ủy ban nhân dân phường Chí Minh)',
    ).optional(),
    ...particulars,
    ...prose,
    ...z.strictObject(closing).partial().shape,
  })
  .superRefine(checkForm)
  .superRefine((value, context) => {
    if (value.abbreviation !== undefined && knownType(value.type) !== undefined)
      context.addIssue(issueAt(value.abbreviation, ['abbreviation'], OWN_ABBREVIATION, 'key'))
  })
  .transform(value =>
    knownType(value.type) === undefined
      ? { ...value, abbreviation: value.abbreviation ?? initials(value.type) }
      : value,
  )
  .refine(value => saysSomething(value) || givenParticulars(value).length > 0, EMPTY)

const OWN_ABBREVIATION = {
  vi: 'Loại văn bản này đã có chữ viết tắt theo Nghị định; chỉ loại riêng của cơ quan mới cần “abbreviation”.',
  en: 'This type has its abbreviation in the Decree; only a type of an office’s own needs “abbreviation”.',
}

/** Nội quy: NQ. */
function initials(name: string): string {
  return name
    .split(/\s+/)
    .map(word => word.charAt(0).toUpperCase())
    .join('')
}

/** An appendix (PL I-I.III.1). */
export const appendix = z
  .strictObject({
    number: described(
      givenNumber,
      'Số của phụ lục; bỏ trống thì đánh số La Mã khi có từ hai phụ lục trở lên. Tên riêng (Mẫu số 01, Biểu 02/KH, Danh mục) được in thay chữ “Phụ lục”.',
      2,
      'II',
      'Mẫu số 01',
    ).optional(),
    title: described(text, 'Tên phụ lục.', 'Danh mục nhiệm vụ năm 2025'),
    to: described(
      z.enum(['decision', 'plan', ...DECISIONS.map(type => type.name), ...TYPE_NAMES]),
      'Phụ lục của phần nào trong tệp này (“decision” hay “plan”), hoặc tên loại của văn bản ban hành riêng.',
      'plan',
      'Chương trình',
    ).optional(),
    orientation: pages,
    attachment: described(
      lineOrNone,
      'Dòng “(Kèm theo …)” viết tay; bỏ trống thì kehoach tự viết, "" là không có dòng này.',
      '(Kèm theo Kế hoạch số 10/KH-UBND ngày 17 tháng 01 năm 2024 của Ủy ban nhân dân phường Dĩnh Kế)',
    ).optional(),
    ...prose,
  })
  .refine(saysSomething, EMPTY)
