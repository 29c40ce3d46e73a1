import { type Field, planField } from '../../../src/plan/language/schema/field.ts'

/** A place of the plan language, by the keys that lead there. */
export interface LanguageField {
  readonly path: string
  readonly field: Field
}

/** Every place of the plan language once: rows in rows are like rows. */
export function languageFields(): readonly LanguageField[] {
  return below({ path: '', field: planField() }, [])
}

function below(place: LanguageField, around: readonly string[]): readonly LanguageField[] {
  const { path, field } = place
  const isList = field.inner(0).keys.length > 0 || field.inner(0).words.length > 0
  return [
    place,
    ...(isList ? below({ path: `${path}[]`, field: field.inner(0) }, around) : []),
    ...field.keys
      .filter(key => !around.includes(key))
      .flatMap(key => below({ path: `${path}.${key}`, field: field.inner(key) }, [...around, key])),
  ]
}
