/** Forms the plan language is described in: for editors, and for readers; and the settings, for editors. */
export const SCHEMA_FORMATS = ['json', 'markdown', 'config'] as const
export type SchemaFormat = (typeof SCHEMA_FORMATS)[number]

/** Forms of the manual of the rules: for people at a terminal, and a page. */
export const RULES_FORMATS = ['text', 'markdown'] as const
export type RulesFormat = (typeof RULES_FORMATS)[number]
