import {
  clauseWords,
  LAYOUT_RULES,
  type Localized,
  RULE_EXAMPLES,
  RULES,
  type RuleEntry,
} from '../internal.ts'
import type { Language } from './terminal.ts'

/** Every rule there is, those judged on the pages last. */
export const ALL_RULES: readonly RuleEntry[] = [...RULES, ...LAYOUT_RULES]

const SEVERITIES: Readonly<Record<RuleEntry['severity'], Localized>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'ghi chú', en: 'info' },
}

/** The levels in the order they weigh. */
const LEVELS: Readonly<Record<RuleEntry['level'], Localized>> = {
  decree: { vi: 'quy định của Nghị định 30/2020/NĐ-CP', en: 'prescribed by Decree 30/2020/NĐ-CP' },
  law: { vi: 'quy định của văn bản pháp luật khác', en: 'prescribed by another legal text' },
  consistency: { vi: 'sự thống nhất trong văn bản', en: 'consistency of the document' },
  practice: { vi: 'thông lệ', en: 'practice' },
  hygiene: { vi: 'sự gọn gàng của kế hoạch', en: 'tidiness of the plan' },
}

const ON_PAGES: Localized = { vi: 'xét trên trang đã dàn (--layout)', en: 'judged on the pages (--layout)' }
const FIXABLE: Localized = { vi: 'tự sửa được bằng --fix', en: 'mended by --fix' }

/** The rules in groups by where they come from, a line each; `*` marks those that `--fix` fixes. */
export function ruleList(language: Language): string {
  const width = Math.max(...ALL_RULES.map(({ id }) => id.length)) + 2
  const groups = levelGroups().map(([level, rules]) =>
    [capital(LEVELS[level][language]), ...rules.map(rule => listed(rule, width, language)), ''].join('\n'),
  )
  return [...groups, `* ${FIXABLE[language]}\n`].join('\n')
}

function listed(rule: RuleEntry, width: number, language: Language): string {
  const { id, severity, title } = rule
  const name = `${id}${rule.fixable ? ' *' : ''}`.padEnd(width)
  return `  ${name} ${SEVERITIES[severity][language].padEnd(8)}  ${title[language]}`
}

/** The manual of one rule. */
export function ruleManual(rule: RuleEntry, language: Language): string {
  const lines = facts(rule, language).map(([label, text]) => `${label}: ${text}`)
  const examples = examplesOf(rule, language).flatMap(([label, text]) => [
    '',
    `${label}:`,
    ...text.split('\n').map(line => `  ${line}`),
  ])
  return `${[rule.id, rule.title[language], '', ...lines, ...examples].join('\n')}\n`
}

/** What a rule finds and what it wants instead; of custom, what is less usual. */
function examplesOf({ id, level }: RuleEntry, language: Language): readonly (readonly [string, string])[] {
  const example = Object.hasOwn(RULE_EXAMPLES, id) ? RULE_EXAMPLES[id] : undefined
  if (!example) return []
  const labels: readonly [Localized, Localized] =
    level === 'practice'
      ? [
          { vi: 'Chưa nên', en: 'Less usual' },
          { vi: 'Nên', en: 'Better' },
        ]
      : [
          { vi: 'Sai', en: 'Wrong' },
          { vi: 'Đúng', en: 'Right' },
        ]
  return [
    [labels[0][language], example.wrong],
    [labels[1][language], example.right],
  ]
}

/** The manual of all rules as a page of Markdown. */
export function rulePage(language: Language): string {
  const groups = levelGroups().flatMap(([level, rules]) => [
    `## ${capital(LEVELS[level][language])}`,
    ...rules.map(rule => rulePart(rule, language)),
  ])
  return `${[HEAD[language], ...groups].join('\n\n')}\n`
}

const HEAD: Localized = {
  vi: `# Các quy tắc của \`kehoach validate\`

Trang này do \`npm run schemas\` viết ra từ \`src/validate\`; đừng sửa tay. Thông lệ không bao giờ là lỗi; quy định của Nghị
định không tắt được, và chỉ bỏ qua được khi dựng lại văn bản đã ban hành.`,
  en: `# The rules of \`kehoach validate\`

Written by \`npm run schemas\` from \`src/validate\`; not to be edited. Custom is never an error; what the Decree prescribes
cannot be switched off, and be ignored only in a text written down as it was issued.`,
}

function rulePart(rule: RuleEntry, language: Language): string {
  const list = facts(rule, language).map(([label, text]) => `- ${label}: ${text}`)
  const examples = examplesOf(rule, language).map(([label, text]) => `${label}:\n\n${fenced(text)}`)
  return [`### \`${rule.id}\``, rule.title[language], list.join('\n'), ...examples].join('\n\n')
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``
}

function facts(rule: RuleEntry, language: Language): readonly (readonly [string, string])[] {
  const isOnPages = LAYOUT_RULES.some(({ id }) => id === rule.id)
  const severity = [
    SEVERITIES[rule.severity],
    ...(rule.fixable ? [FIXABLE] : []),
    ...(isOnPages ? [ON_PAGES] : []),
  ].map(part => part[language])
  const labels: readonly (readonly [Localized, string])[] = [
    [{ vi: 'Mức', en: 'Severity' }, severity.join(', ')],
    [{ vi: 'Căn cứ', en: 'Source' }, sourceOf(rule)[language]],
    [{ vi: 'Vì sao', en: 'Why' }, rule.why[language]],
    [{ vi: 'Cách sửa', en: 'Fix' }, rule.help[language]],
  ]
  return labels.map(([label, text]) => [label[language], text])
}

/** The provision a rule rests on; its level too, where that is not the Decree itself. */
function sourceOf({ level, clause }: RuleEntry): Localized {
  if (clause === undefined) return LEVELS[level]
  const words = clauseWords(clause)
  if (level === 'decree') return words
  return { vi: `${LEVELS[level].vi}; ${words.vi}`, en: `${LEVELS[level].en}; ${words.en}` }
}

function levelGroups(): readonly (readonly [RuleEntry['level'], readonly RuleEntry[]])[] {
  return (['decree', 'law', 'consistency', 'practice', 'hygiene'] as const)
    .map(level => [level, ALL_RULES.filter(rule => rule.level === level)] as const)
    .filter(([, rules]) => rules.length > 0)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
