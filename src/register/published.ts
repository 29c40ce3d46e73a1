import type { Confidence, PublishedLayer, RegisteredText } from './register.ts'

/**
 * The second layer of the register, from its lines (`published-texts`). A line is read only when its text is asked for.
 */
export function publishedLayer(lines: string): PublishedLayer {
  let byNumber: ReadonlyMap<string, string> | undefined
  const index = () => {
    byNumber ??= new Map(lines.split('\n').map(line => [line.slice(0, line.indexOf('\t')), line]))
    return byNumber
  }
  return {
    find(number) {
      const line = index().get(number)
      return line === undefined ? undefined : readLine(line)
    },
    laws() {
      return [...index().values()].flatMap(line =>
        /^[^\t]*\t(?:Bộ luật|Luật|Pháp lệnh)\t/u.test(line) ? [readLine(line)] : [],
      )
    },
  }
}

/** Up to when each kind of source was read. */
const READ_UP_TO = { P: '2026-07-21', X: '2026-07-21', C: '2025-12-04' } as const

function readLine(line: string): RegisteredText {
  const [
    number = '',
    type = '',
    issuer = '',
    date = '',
    name = '',
    force = '',
    end = '',
    by = '',
    amended = '',
    source,
  ] = line.split('\t')
  const [issued, title, inForce, expired] = [date, name, force, end].map(fact)
  const witness = source === 'P' || source === 'X' ? source : 'C'
  return {
    type,
    number,
    issuer,
    issued: issued?.value,
    title: title?.value,
    inForce: inForce?.value,
    expired: expired?.value,
    replacedBy: numbers(by),
    amendedBy: numbers(amended),
    confidence: {
      // A title that one source alone gives may have its typing errors: it is shown, and nothing is held against it.
      title: title?.confidence === 'high' ? 'high' : title ? 'low' : 'none',
      issued: issued?.confidence ?? 'none',
      inForce: inForce?.confidence ?? 'none',
      expired: expired?.confidence ?? 'none',
      replacedBy: by === '' ? 'none' : 'high',
      amendedBy: amended === '' ? 'none' : 'medium',
    },
    witness: { isCodification: witness === 'P', cutOff: READ_UP_TO[witness] },
  }
}

function fact(field: string): { readonly value: string; readonly confidence: Confidence } | undefined {
  if (field === '') return undefined
  return { value: field.slice(1), confidence: field.startsWith('h') ? 'high' : 'medium' }
}

function numbers(list: string): readonly string[] {
  return list === '' ? [] : list.split(' ')
}
