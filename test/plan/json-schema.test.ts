import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planField } from '../../src/plan/schema/field.ts'
import { planJsonSchema } from '../../src/plan/schema/json-schema.ts'
import { valueAt } from '../../src/plan/schema/schema-issues.ts'
import { languageFields } from './language-fields.ts'

describe('schemas/plan.schema.json', () => {
  it('is what the schema says now; `kehoach schema` writes it', () => {
    const published = readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8')
    expect(published).toBe(`${JSON.stringify(planJsonSchema(), null, 2)}\n`)
  })

  it('explains every key', () => {
    const unexplained = languageFields().flatMap(({ path, field }) =>
      field.keys.filter(key => !field.inner(key).description).map(key => `${path}.${key}`),
    )
    expect(unexplained).toEqual([])
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
      default: 'portrait',
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

function found(pointer: string): unknown {
  return valueAt(planJsonSchema(), pointer.split('/'))
}

describe('Field', () => {
  it.each([
    { path: ['decision', 'authority'], description: 'Thẩm quyền ban hành' },
    {
      path: ['plan', 'table', 'rows', 3, 'rows', 0, 'lead'],
      description: 'Cơ quan chủ trì: mã trong agencies hoặc tên',
    },
    { path: ['decision', 'articles', 0, 'title'], description: 'Tên điều, in đậm sau “Điều n.”' },
    { path: ['nothing', 'here'], description: undefined },
    { path: ['toString'], description: undefined },
  ])('knows $path', ({ path, description }) => {
    expect(planField().at(path).description).toBe(description)
  })

  it('knows the keys of a group inside a choice', () => {
    expect(planField().at(['decision', 'articles', 0]).keys).toEqual(['title', 'text', 'issues', 'clauses'])
  })
})
