import { type Field, wordIn } from './field.ts'

/** An example as an author writes it behind a key, on one line, in Vietnamese keys and words. */
export function exampleText(value: unknown, field: Field): string {
  if (typeof value !== 'string') return flowText(value, field)
  const word = field.words.includes(value) ? wordIn('vi', value) : value
  return isPlain(word) ? word : quoted(word)
}

function flowText(value: unknown, field: Field): string {
  if (typeof value === 'string') {
    const word = field.words.includes(value) ? wordIn('vi', value) : value
    return isPlain(word) && !/[,[\]{}]/.test(word) ? word : quoted(word)
  }
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => flowText(item, field.inner(index)))
    return `[${items.join(', ')}]`
  }
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(
    ([key, inner]) => `${field.keyIn('vi', key)}: ${flowText(inner, field.inner(key))}`,
  )
  return `{ ${entries.join(', ')} }`
}

/** Whether YAML takes text without quotes for this very text. */
function isPlain(text: string): boolean {
  const isText = text !== '' && Number.isNaN(Number(text)) && !/^(?:true|false|null|~)$/i.test(text)
  return isText && !/^[-?:,[\]{}#&*!|>'"%@`\s]|: | #|[:\s]$/.test(text)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
