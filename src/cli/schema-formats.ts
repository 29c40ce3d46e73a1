/** Forms the plan language is described in: for editors, and for readers. */
export const SCHEMA_FORMATS = ['json', 'markdown'] as const
export type SchemaFormat = (typeof SCHEMA_FORMATS)[number]
