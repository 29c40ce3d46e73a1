import type { Diagnostic, Localized, Path } from '../../../base/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import type { DuplicateKey } from '../keys/english-keys.ts'
import type { KeyLanguage } from '../keys/key-names.ts'
import type { PlanSource } from '../sources/plan-source.ts'
import { misspeltKind } from './column-names.ts'
import { type Field, wordIn } from './field.ts'
import { freeCellHelp, isColumn, isRow } from './free-columns.ts'
import { keyElsewhere } from './key-elsewhere.ts'
import { inAuthorsWords } from './key-mentions.ts'
import { keyOfWords, nearestKey } from './nearest-key.ts'
import type { SchemaIssue } from './schema-issues.ts'
import { sentenceHelp } from './sentence-help.ts'
import { TEXT_WITH_COLON, typeHelp } from './type-help.ts'
import { expectedNames, typeName, typeOf } from './type-names.ts'

export function missingKey(path: Path, field: Field, source: PlanSource): Diagnostic {
  const key = source.keyName(path)
  const group = groupName(path.slice(0, -1), source)
  // What follows is detail; the editor shows it.
  const meaning = field.description?.split(/[;:(]/)[0]?.trim() ?? ''
  const says = meaning !== '' && meaning.toLowerCase() !== key
  return {
    code: 'plan-missing-key',
    severity: 'error',
    message: {
      vi: `Thiếu khóa “${key}”${says ? ` (${meaning})` : ''} trong ${group.vi}.`,
      en: `The key “${key}” is missing from ${group.en}.`,
    },
    span: source.locate(path),
    ...(['string', 'number'].includes(typeof field.example) && {
      help: { vi: `Viết thêm: ${key}: ${field.example}`, en: `Add, for example: ${key}: ${field.example}` },
    }),
  }
}

export function unknownKey(path: Path, key: string, field: Field, source: PlanSource): Diagnostic {
  const group = groupName(path, source)
  return {
    code: 'plan-unknown-key',
    severity: 'error',
    message: {
      vi: `Không có khóa “${key}” trong ${group.vi}.`,
      en: `There is no key “${key}” in ${group.en}.`,
    },
    span: source.locate([...path, key], 'key'),
    help: keyHelp(path, key, field, source),
  }
}

/** What to do about a key that is not allowed where it stands. */
function keyHelp(path: Path, key: string, field: Field, source: PlanSource): Localized {
  if (key === '<<') return NO_MERGE_KEYS
  const language = source.keyLanguage([...path, key])
  const nearestInEnglish = nearestKey(key, field)
  const told =
    (nearestInEnglish === undefined ? sentenceHelp(path, key, field, source) : undefined) ??
    keyElsewhere(path, key, source)
  if (told) return told
  const inEnglish = nearestInEnglish ?? keyOfWords(key, field)
  const meant = inEnglish && field.keyIn(language, inEnglish)
  if (meant) return { vi: `Có phải ý bạn là “${meant}”?`, en: `Did you mean “${meant}”?` }
  if (isRow(path)) return freeCellHelp(key, source)
  if (isPhrase(key, language)) return TEXT_WITH_COLON
  const all = field.keysIn(language).join(', ')
  return {
    vi: `Các khóa dùng được ở đây: ${all}.${field.takesText ? ` ${TEXT_WITH_COLON.vi}` : ''}`,
    en: `Keys allowed here: ${all}.${field.takesText ? ` ${TEXT_WITH_COLON.en}` : ''}`,
  }
}

const NO_MERGE_KEYS: Localized = {
  vi: 'kehoach không gộp khóa bằng “<<”: chép các khóa ấy ra, hoặc viết “- *tên” để nhắc lại cả phần.',
  en: 'kehoach merges no keys by “<<”: write them out, or “- *name” to repeat all of a part.',
}

/** One key under two names. */
export function duplicateByName({ at, first, second }: DuplicateKey, source: PlanSource): Diagnostic {
  return {
    code: 'plan-duplicate-key',
    severity: 'error',
    message: {
      vi: `“${second}” và “${first}” là cùng một khóa, được viết hai lần trong cùng một nhóm.`,
      en: `“${second}” and “${first}” are the same key, given twice in the same group.`,
    },
    span: source.locate([...at, second], 'key'),
    help: {
      vi: 'Giữ lại một khóa, gộp nội dung nếu cần.',
      en: 'Keep one of them; merge what they hold if needed.',
    },
    related: [
      {
        span: source.locate([...at, first], 'key'),
        message: { vi: 'lần đầu ở đây', en: 'first given here' },
      },
    ],
  }
}

const FILL_IN: Localized = {
  vi: 'Điền vào, hoặc xóa dòng này khi chưa có gì để ghi.',
  en: 'Fill it in, or delete the line while there is nothing to write.',
}

export function wrongType(
  path: Path,
  value: unknown,
  expected: readonly string[],
  field: Field,
  source: PlanSource,
): Diagnostic {
  const name = partName(path, source)
  const [wanted, actual] = [expectedNames(expected), typeName(typeOf(value))]
  const help =
    typeHelp(value, expected, field.keysIn(source.keyLanguage(path))) ??
    (value === null ? FILL_IN : undefined)
  return {
    code: 'plan-type',
    severity: 'error',
    message:
      value === null
        ? {
            vi: `${name.vi} đang để trống; ở đây cần ${wanted.vi}.`,
            en: `${name.en} is empty; it should be ${wanted.en}.`,
          }
        : {
            vi: `${name.vi} phải là ${wanted.vi}, không phải ${actual.vi}.`,
            en: `${name.en} should be ${wanted.en}, not ${actual.en}.`,
          },
    span: source.locate(path),
    ...(help && { help }),
  }
}

export function wrongValue(
  path: Path,
  value: unknown,
  values: readonly string[],
  source: PlanSource,
): Diagnostic {
  const name = partName(path, source)
  const given = typeof value === 'string' || typeof value === 'number' ? ` “${value}”` : ''
  const names = values.map(word => wordIn(source.keyLanguage(path), word))
  const slip = isColumn(path) ? misspeltKind(String(value)) : undefined
  const near = typeof value === 'string' ? nearest(value, names) : undefined
  const meant = slip === undefined ? near : wordIn(source.keyLanguage(path), slip)
  const all = names.map(allowed => (allowed === '' ? "''" : allowed)).join(', ')
  const error = { code: 'plan-type', severity: 'error', span: source.locate(path) } as const
  if (values.length === 1) {
    const message = { vi: `${name.vi} phải là “${all}”.`, en: `${name.en} should be “${all}”.` }
    return { ...error, message }
  }
  return {
    ...error,
    message: {
      vi: `${name.vi} không thể là${given || ' giá trị này'}.`,
      en: `${name.en} cannot be${given || ' this'}.`,
    },
    help: {
      vi: `${meant ? `Có phải ý bạn là “${meant}”? ` : ''}Dùng được: ${all}.`,
      en: `${meant ? `Did you mean “${meant}”? ` : ''}Allowed: ${all}.`,
    },
  }
}

export function limitProblem(
  path: Path,
  issue: Extract<SchemaIssue, { kind: 'limit' }>,
  source: PlanSource,
): Diagnostic {
  const name = partName(path, source)
  return {
    code: 'plan-type',
    severity: 'error',
    message: {
      vi: `${name.vi} ${limitText(issue).vi}.`,
      en: `${name.en} ${limitText(issue).en}.`,
    },
    span: source.locate(path),
  }
}

function limitText({ of, side, limit, inclusive }: Extract<SchemaIssue, { kind: 'limit' }>): Localized {
  if (of === 'array')
    return { vi: `phải có ít nhất ${limit} phần tử`, en: `should have at least ${limit} item` }
  if (side === 'most') return { vi: `không được lớn hơn ${limit}`, en: `should not be greater than ${limit}` }
  return inclusive
    ? { vi: `không được nhỏ hơn ${limit}`, en: `should not be less than ${limit}` }
    : { vi: `phải lớn hơn ${limit}`, en: `should be greater than ${limit}` }
}

/** A mistake that the schema itself explains. */
export function customProblem(
  path: Path,
  value: unknown,
  { message, part: about }: Pick<Extract<SchemaIssue, { kind: 'custom' }>, 'message' | 'part'>,
  source: PlanSource,
): Diagnostic {
  const part = typeOf(value) === 'object' ? 'key' : about
  const span = source.locate(path, part)
  const named = inAuthorsWords(message, path, span, source)
  return { code: 'plan-schema', severity: 'error', message: named, span }
}

/** A file that only gives parts to plans, in place of a plan. */
export function onlyShared(value: unknown, source: PlanSource): Diagnostic {
  const message = {
    vi: 'Tệp này chỉ có phần dùng chung, chưa có văn bản nào: cần “decision”, “plan” hoặc “appendices”.',
    en: 'This file holds only parts to share, and no text: it needs “decision”, “plan” or “appendices”.',
  }
  const help = {
    vi: 'Nếu đây là tệp dùng chung, ghi tên nó vào “include” của một kế hoạch rồi kiểm tra kế hoạch ấy.',
    en: 'If it is meant for sharing, name it in the “include” of a plan and check that plan.',
  }
  const problem = customProblem([], value, { message, part: 'key' }, source)
  return { ...problem, help: inAuthorsWords(help, [], source.locate([], 'key'), source) }
}

/** Whether a key is more likely the beginning of a sentence. Vietnamese keys have up to four words. */
function isPhrase(key: string, language: KeyLanguage): boolean {
  return language === 'vi' ? key.split(/\s+/).length > 4 : /[\s\u0080-\uFFFF]/.test(key)
}

/** The part of a plan a message is about, at the start of its sentence. */
function partName(path: Path, source: PlanSource): Localized {
  const last = path.at(-1)
  if (last === undefined) return { vi: 'Cả tệp', en: 'The file' }
  const key = source.keyName(path.slice(0, path.findLastIndex(step => typeof step === 'string') + 1))
  if (typeof last === 'string') return { vi: `“${key}”`, en: `“${key}”` }
  return { vi: `Phần tử thứ ${last + 1} của “${key}”`, en: `Item ${last + 1} of “${key}”` }
}

function groupName(path: Path, source: PlanSource): Localized {
  if (path.length === 0) return source.grammar.name
  const name = partName(path, source)
  const isItem = typeof path.at(-1) === 'number'
  return isItem ? { vi: name.vi.replace('Phần', 'phần'), en: name.en.replace('Item', 'item') } : name
}
