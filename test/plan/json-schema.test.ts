import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { FieldLookup, planJsonSchema } from '../../src/plan/json-schema.ts'
import { planSchema } from '../../src/plan/schema.ts'

describe('schemas/plan.schema.json', () => {
  it('is what the schema says now; `kehoach schema` writes it', () => {
    const published = readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8')
    expect(published).toBe(`${JSON.stringify(planJsonSchema(), null, 2)}\n`)
  })

  it('explains every key', () => {
    expect(keysWithoutDescription(z.toJSONSchema(planSchema, { io: 'input' }))).toEqual([])
  })
})

describe('FieldLookup', () => {
  const fields = new FieldLookup()

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
    expect(fields.fieldAt(path).description).toBe(description)
  })

  it('knows the keys of a group inside a choice', () => {
    expect(fields.fieldAt(['decision', 'articles', 0]).keys).toEqual(['title', 'text', 'issues', 'clauses'])
  })
})

function keysWithoutDescription(schema: z.core.JSONSchema.JSONSchema, path = ''): readonly string[] {
  const inner = [schema.items, ...(schema.anyOf ?? []), ...Object.values(schema.$defs ?? {})].flat()
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
      typeof value === 'object'
        ? [
            ...(value.description ? [] : [`${path}.${key}`]),
            ...keysWithoutDescription(value, `${path}.${key}`),
          ]
        : [],
    ),
    ...inner.flatMap(value => (typeof value === 'object' ? keysWithoutDescription(value, path) : [])),
  ]
}
