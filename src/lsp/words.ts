import type { Diagnostic as Finding, Localized } from '../base/diagnostic.ts'
import type { Completion } from '../language-service/completion.ts'
import type { Hover } from '../language-service/hover.ts'

export type Language = keyof Localized

/** What is wrong, why and what to do, each on a line of its own. */
export function findingText({ message, why, help }: Finding, language: Language): string {
  return [message, why, help].flatMap(one => one?.[language] ?? []).join('\n')
}

export function hoverText({ title, meaning, example, kind }: Hover, language: Language): string {
  const head = kind ? `${kind[language]} **${escaped(title)}**` : `**${escaped(title)}**`
  return [head, escaped(meaning), ...exampleBlock(title, example, language)].join('\n\n')
}

export function completionText({ label, meaning, example }: Completion, language: Language): string {
  return [...(meaning ? [escaped(meaning)] : []), ...exampleBlock(label, example, language)].join('\n\n')
}

function exampleBlock(key: string, example: string | undefined, language: Language): readonly string[] {
  if (example === undefined) return []
  return [language === 'vi' ? 'Ví dụ:' : 'Example:', `\`\`\`yaml\n${key}: ${example}\n\`\`\``]
}

/** Text of an author's as Markdown that shows it as it is: no link or picture comes from a plan. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&')
}
