import * as z from 'zod'
import type { Localized } from '../../../base/diagnostic.ts'
import { NUMBER_FORMATS, type NumberFormat, type NumberLevel } from '../../model/numbering.ts'

/** A field's meaning in Vietnamese and examples of what it holds, shown by editors that read the JSON Schema. */
export function described<T extends z.ZodType>(
  schema: T,
  description: string,
  ...examples: [unknown, ...unknown[]]
): T {
  return schema.meta({ description, examples })
}

/** A problem only kehoach can see in a value, said in both languages; about its key where that is at fault. */
export function problem(message: Localized, part: 'key' | 'value' = 'value'): Problem {
  return { error: message.en, params: { message, part } }
}

/** A problem of one value in what a check looks at; `path` leads to it from there. */
export function issueAt<Step extends PropertyKey>(
  input: unknown,
  path: Step[],
  { vi, en }: Localized,
  part: 'key' | 'value' = 'value',
) {
  return { code: 'custom', input, path, ...problem({ vi, en }, part) } as const
}

/** In the form zod takes, of a refinement and of an issue. */
interface Problem {
  error: string
  params: { message: Localized; part: 'key' | 'value' }
}

/** Anything but blank space and characters nobody sees. */
const SEEN = /(?![\uFE00-\uFE0F])[^\s\u00AD\u200B-\u200D\u2060]/

/** Text that says something. */
export const text = z
  .string()
  .refine(
    value => value.trim() !== '',
    problem({ vi: 'Nội dung không được để trống.', en: 'The text must not be empty.' }),
  )
  .refine(
    value => SEEN.test(value) || value.trim() === '',
    problem({
      vi: 'Ở đây chỉ có ký tự ẩn, không có chữ nào.',
      en: 'There are only characters nobody sees here, and no text.',
    }),
  )

/** Text that stands on one line however it is broken in the file; a no-break space stays. */
export const line = text.overwrite(value => value.replace(/[ \t\n]+/g, ' ').trim())

/** The same, or nothing: what kehoach would write there is left out. */
export const lineOrNone = z
  .string()
  .refine(
    value => value === '' || value.trim() !== '',
    problem({ vi: 'Nội dung không được để trống.', en: 'The text must not be empty.' }),
  )
  .overwrite(value => value.replace(/[ \t\n]+/g, ' ').trim())

/** Lines of one text, or several as a list. */
export const lines = z
  .union([text, z.array(line).min(1)])
  .transform(value => (typeof value === 'string' ? linesOf(value) : value))

function linesOf(value: string): string[] {
  return value
    .split('\n')
    .map(part => part.replace(/[ \t]+/g, ' ').trim())
    .filter(part => part !== '')
}

/** `1` and `1.1` are numbers in YAML, whatever they are meant to be. */
export const numberFormat = z
  .union([z.enum(NUMBER_FORMATS), z.literal(1), z.literal(1.1)])
  .transform((value): NumberFormat => (value === 1 ? '1' : value === 1.1 ? '1.1' : value))

/** How levels are numbered, from the outermost in. */
export const numbering = z
  .array(
    z.union([
      numberFormat,
      z.strictObject({
        format: described(numberFormat, 'Kiểu số của cấp này.', '1'),
        runsOn: described(
          z.boolean(),
          'true: số của cấp này chạy tiếp qua các nhóm, không đếm lại từ đầu ở mỗi nhóm.',
          true,
        ).optional(),
      }),
    ]),
  )
  .min(1)
  .transform((levels): readonly NumberLevel[] =>
    levels.map(level => (typeof level === 'object' ? level : { format: level })),
  )

/** Beyond any text; a Roman numeral or letters would grow without end. */
const LARGEST_NUMBER = 9999

/** A number given by hand: an integer to count on from, or text that stands as it is written, such as 1.1. */
export const givenNumber = z
  .union([z.number().positive().max(LARGEST_NUMBER), z.string()])
  .transform(value => (Number.isInteger(value) ? value : String(value)))

export const orientation = z.enum(['portrait', 'landscape'])
