import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { planField } from '../../../src/plan/language/schema/field.ts'
import { planJsonSchema } from '../../../src/plan/language/schema/json-schema.ts'
import { planSchema } from '../../../src/plan/language/schema/schema.ts'
import { valueAt } from '../../../src/plan/language/schema/schema-issues.ts'
import { languageFields } from './language-fields.ts'
import { examplesOf } from './schema-examples.ts'

describe('schemas/plan.schema.json', () => {
  it('is what the schema says now; `kehoach schema` writes it', () => {
    const published = readFileSync(new URL('../../../schemas/plan.schema.json', import.meta.url), 'utf8')
    expect(published).toBe(`${JSON.stringify(planJsonSchema(), null, 2)}\n`)
  })

  it('explains every key, in Vietnamese, and shows an example', () => {
    const unexplained = languageFields().flatMap(({ path, field }) =>
      field.keys
        .map(key => ({ path: `${path}.${key}`, field: field.inner(key) }))
        .filter(
          ({ field: { description = '', example } }) => !/\p{L}/u.test(description) || example === undefined,
        )
        .map(key => key.path),
    )
    expect(unexplained).toEqual([])
  })

  it('shows examples that are right', () => {
    const shown = examplesOf(planSchema)
    expect(shown.length).toBeGreaterThan(80)
    const wrong = shown.filter(({ schema, example }) => !z.safeParse(schema, example).success)
    expect(wrong.map(({ example }) => example)).toEqual([])
  })

  it('refers only to what is in it', () => {
    const references = [...JSON.stringify(planJsonSchema()).matchAll(/"\$ref":"#\/([^"]*)"/g)]
    expect(references.length).toBeGreaterThan(40)
    const lost = references.map(([, path = '']) => path).filter(path => found(path) === undefined)
    expect(lost).toEqual([])
  })

  it('has every key by its Vietnamese name, proposed with diacritics and allowed without', () => {
    expect(found('properties/decision/properties/căn cứ')).toEqual({
      $ref: '#/properties/decision/properties/bases',
    })
    const patterns = Object.keys(Object(found('properties/decision/patternProperties')))
    const matching = (name: string) => patterns.filter(pattern => new RegExp(pattern, 'u').test(name)).length
    for (const name of ['Căn cứ', 'căn_cứ', 'can_cu', 'can-cu']) expect(matching(name)).toBe(1)
    for (const name of ['căn cứ', 'cancu', 'can_cu_', 'cản cứ']) expect(matching(name)).toBe(0)
  })

  it('has every word by both names', () => {
    expect(found('properties/plan/properties/orientation')).toMatchObject({
      anyOf: [
        { enum: ['portrait', 'landscape', 'đứng', 'ngang'] },
        { pattern: '^(?:[Đđ]ứng|[Dd]ung|[Nn]gang)$' },
      ],
    })
  })

  it('requires only keys with a single name', () => {
    const lists = [...JSON.stringify(planJsonSchema()).matchAll(/"required":(\[[^\]]*\])/g)]
    expect(lists.map(([, list]) => list)).toEqual(['["kehoach"]'])
  })
})

const schema = planJsonSchema()

function found(pointer: string): unknown {
  return valueAt(schema, pointer.split('/'))
}

describe('Field', () => {
  it.each([
    {
      path: ['decision', 'authority'],
      description: 'Thẩm quyền ban hành, mỗi dòng một phần tử; [] nếu không ghi',
    },
    { path: ['plan', 'table', 'rows', 3, 'rows', 0, 'deadline'], description: 'Thời hạn hoàn thành' },
    {
      path: ['plan', 'body', 3, 'items', 0, 'body', 1, 'chapter'],
      description: 'Tên chương; in thành “Chương I” và tên ở dòng dưới',
    },
    { path: ['signers', 'bat-ky', 'rank'], description: 'Cấp bậc quân hàm, ghi trước họ tên' },
    { path: ['decision', 'articles', 0, 'title'], description: 'Tên điều, in đậm sau “Điều n.”' },
    { path: ['nothing', 'here'], description: undefined },
    { path: ['toString'], description: undefined },
  ])('knows $path', ({ path, description }) => {
    expect(planField().at(path).description).toBe(description)
  })

  it('knows the keys of a group inside a choice', () => {
    expect(planField().at(['decision', 'articles', 0]).keys).toEqual([
      'number',
      'title',
      'text',
      'issues',
      'numbering',
      'clauses',
      'body',
    ])
  })

  it('knows the keys of one signatory and of several', () => {
    const keys = ['title', 'office', 'rank', 'name']
    expect(planField().at(['plan', 'signature']).keys).toEqual(keys)
    expect(planField().at(['plan', 'signature', 1]).keys).toEqual(keys)
  })
})
