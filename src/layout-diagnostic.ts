import type { Diagnostic, Localized } from './base/diagnostic.ts'
import type { LayoutFinding } from './layout/findings/findings.ts'
import type { PageFinding } from './layout/findings/page-findings.ts'
import type { PlanSource } from './plan/language/sources/plan-source.ts'
import type { LayoutRuleId } from './validate/layout-rules.ts'

type Finding = LayoutFinding | PageFinding

/** A finding of the layout at its place in the plan; its manual adds why it matters and what to do. */
export function layoutDiagnostic(finding: Finding, source: PlanSource): Diagnostic {
  const code: LayoutRuleId = finding.code
  return { code, severity: 'warning', message: messageOf(finding), span: source.locate(finding.at) }
}

function messageOf(finding: Finding): Localized {
  switch (finding.code) {
    case 'word-broken':
      return {
        vi: `Cột quá hẹp: “${finding.word}” bị ngắt giữa chữ.`,
        en: `The column is too narrow: “${finding.word}” is broken between its letters.`,
      }
    case 'column-narrowed': {
      const [wanted, width] = [inMillimetres(finding.wanted), inMillimetres(finding.width)]
      return {
        vi: `Bảng rộng hơn trang: cột này còn ${width} mm thay vì ${wanted} mm.`,
        en: `The table is wider than the page: this column gets ${width} mm, not ${wanted} mm.`,
      }
    }
    case 'line-alone':
      return {
        vi: `Dòng “${shortened(finding.text)}” đứng lẻ một mình ở trang ${finding.page}.`,
        en: `The line “${shortened(finding.text)}” stands alone on page ${finding.page}.`,
      }
    case 'page-overflow':
      return {
        vi: `Dòng “${shortened(finding.text)}” tràn ra ngoài lề trang ${finding.page}.`,
        en: `The line “${shortened(finding.text)}” runs over the margins of page ${finding.page}.`,
      }
    case 'signature-alone':
      return {
        vi: `Trang ${finding.page} chỉ có phần ký, không có chữ nào của văn bản.`,
        en: `Page ${finding.page} holds the signature and nothing of the text.`,
      }
  }
}

/** Words enough to find a line by. */
const LONGEST = 40

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…` : text
}

function inMillimetres(length: number): number {
  return Math.round((length * 25.4) / 72)
}
