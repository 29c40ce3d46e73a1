import { nearest } from '../../text/nearest.ts'
import { sameSpelling } from '../keys/spelling.ts'
import type { Field } from './field.ts'

/** The key most like one that was probably mistyped, in whatever language. */
export function nearestKey(key: string, field: Field): string | undefined {
  const found = nearest(key, [...field.keys, ...field.vietnameseSpellings])
  return found === undefined ? undefined : field.keyWritten(found)
}

/** The one key a part of whose name it is: `tên` where there is `tên cơ quan`. */
export function keyOfWords(key: string, field: Field): string | undefined {
  if (field.takesText) return undefined
  const words = sameSpelling(key)
  const [found, ...more] = field.keys.filter(name =>
    [name, field.keyIn('vi', name)].map(sameSpelling).some(whole => ` ${whole} `.includes(` ${words} `)),
  )
  return more.length === 0 ? found : undefined
}
