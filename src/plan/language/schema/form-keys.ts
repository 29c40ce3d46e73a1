import type * as z from 'zod'
import {
  documentType,
  PARTICULARS,
  type ParticularKey,
  type Particulars,
} from '../../model/document-types/index.ts'
import { vietnameseKey } from '../keys/key-names.ts'
import { issueAt } from './fields.ts'

interface TextOfType extends Particulars {
  readonly type: string
  readonly title: string
  readonly authority?: readonly string[] | undefined
  readonly addressees?: readonly string[] | undefined
}

/** What a text gives of the particulars of forms. */
export function givenParticulars(text: Particulars): readonly ParticularKey[] {
  return PARTICULARS.map(({ key }) => key).filter(key => text[key] !== undefined)
}

/** A text has a subject where its form has, and no particulars that its form does not print. */
export function checkForm(text: TextOfType, context: z.RefinementCtx): void {
  const { name, subjectAt, addressLine, opening, ending } = documentType(text.type)
  const namesSender = addressLine.includes('{issuer}')
  if (text.authority !== undefined && !(namesSender && text.addressees !== undefined))
    context.addIssue(issueAt(text.authority, ['authority'], namesSender ? SENT_TO_NOBODY : NO_SENDER, 'key'))
  if (text.title === '' && subjectAt !== 'nowhere') context.addIssue(issueAt(text.title, ['title'], NO_TITLE))
  if (text.title !== '' && subjectAt === 'nowhere')
    context.addIssue(
      issueAt(text.title, ['title'], {
        vi: `${name} không có trích yếu (${form(name)}).`,
        en: `${name} has no subject (${form(name)}).`,
      }),
    )
  const own = [...opening, ...ending].flatMap(({ key }) => key ?? [])
  for (const key of givenParticulars(text))
    if (!own.includes(key))
      context.addIssue(
        issueAt(
          text[key],
          [key],
          {
            vi: `${name} không có “${vietnameseKey('plan', key)}” theo mẫu${allowed(own)}.`,
            en: `The form of ${name} has no “${key}”${allowedInEnglish(own)}.`,
          },
          'key',
        ),
      )
}

const SENT_TO_NOBODY = {
  vi: 'Có người gửi mà chưa có nơi nhận: thêm “addressees”.',
  en: 'There is who sends it, but nobody to get it: add “addressees”.',
}
const NO_SENDER = {
  vi: 'Chỉ công điện và giấy mời ghi ai gửi, ai mời; văn bản này chỉ có cơ quan ban hành.',
  en: 'Only a telegram or an invitation says who sends it; this text has its issuing body alone.',
}
const NO_TITLE = { vi: 'Nội dung không được để trống.', en: 'The text must not be empty.' }

function form(name: string): string {
  return name === 'Giấy giới thiệu' ? 'Mẫu 1.8' : 'Mẫu 1.10'
}

function allowed(own: readonly ParticularKey[]): string {
  const names = own.map(key => `“${vietnameseKey('plan', key)}”`).join(', ')
  return names === '' ? '; viết vào nội dung' : `; dùng được: ${names}`
}

function allowedInEnglish(own: readonly ParticularKey[]): string {
  const names = own.map(key => `“${key}”`).join(', ')
  return names === '' ? '; write it into the body' : `; allowed: ${names}`
}
