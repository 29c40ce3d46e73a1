import type { Localized } from '../../../base/diagnostic.ts'

/** What a value is, in the words zod and JSON Schema use. */
export type ValueType = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object' | 'other'

const NAMES: Readonly<Record<ValueType, Localized>> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  boolean: { vi: 'đúng/sai (true/false)', en: 'true or false' },
  null: { vi: 'chỗ trống', en: 'nothing' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm khóa', en: 'a group of keys' },
  other: { vi: 'giá trị khác', en: 'something else' },
}

const EXPECTED: Readonly<Record<string, Localized>> = {
  ...NAMES,
  record: NAMES.object,
  int: { vi: 'số nguyên', en: 'a whole number' },
}

export function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  const type = typeof value
  if (type === 'string' || type === 'number' || type === 'boolean' || type === 'object') return type
  return 'other'
}

export function typeName(type: ValueType): Localized {
  return NAMES[type]
}

/** `chữ, số hoặc danh sách` for several types zod expects; an empty place is not worth naming among others. */
export function expectedNames(expected: readonly string[]): Localized {
  const worthNaming = expected.filter(type => type !== 'null')
  const names = worthNaming.map(type => EXPECTED[type] ?? NAMES.other)
  return {
    vi: joined(new Set(names.map(name => name.vi)), 'hoặc'),
    en: joined(new Set(names.map(name => name.en)), 'or'),
  }
}

function joined(names: ReadonlySet<string>, or: string): string {
  const all = [...names]
  const last = all.pop() ?? ''
  return all.length > 0 ? `${all.join(', ')} ${or} ${last}` : last
}
