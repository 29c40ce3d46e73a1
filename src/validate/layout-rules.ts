import type { RuleEntry } from './rule.ts'

/**
 * What is judged on the pages as they come out, not on the plan: by `build`, and by `validate --layout`. The findings
 * come from the layout; this is what the manual says of them.
 */
export const LAYOUT_RULES = [
  {
    id: 'column-narrowed',
    level: 'practice',
    severity: 'warning',
    title: {
      vi: 'Cột của bảng nên rộng như người soạn đặt.',
      en: 'A column should be as wide as its author wants it.',
    },
    why: {
      vi: 'Các bề rộng đặt cho cột cộng lại quá khổ giấy, nên cột bị thu hẹp.',
      en: 'The widths asked for add up to more than the page, so columns are narrowed.',
    },
    help: {
      vi: 'Bớt cột, đặt lại bề rộng cột, hoặc để trang ngang.',
      en: 'Use fewer columns, give other widths, or turn the page.',
    },
  },
  {
    id: 'line-alone',
    level: 'practice',
    severity: 'warning',
    title: {
      vi: 'Không trang nào nên chỉ có một dòng, không dòng nào của đoạn nên nằm riêng một trang.',
      en: 'No page should hold a single line, no line of a paragraph should stand on a page without the others.',
    },
    why: {
      vi: 'Một dòng lẻ ở đầu hay cuối trang khó đọc và trông như thiếu chữ.',
      en: 'A line on its own at the top or foot of a page is hard to read and looks as if words were missing.',
    },
    help: {
      vi: 'Bớt hoặc thêm vài chữ ở đoạn ấy hay ở trên nó.',
      en: 'Shorten or lengthen that paragraph, or what stands above it.',
    },
  },
  {
    id: 'page-overflow',
    level: 'practice',
    severity: 'warning',
    title: {
      vi: 'Mọi chữ nên nằm trong lề trang.',
      en: 'All text should stay inside the margins.',
    },
    why: {
      vi: 'Chữ tràn ra ngoài lề có thể bị cắt khi in.',
      en: 'What runs over the margins may be cut off in print.',
    },
    help: {
      vi: 'Tách phần quá dài ra, hoặc rút ngắn lại.',
      en: 'Break up what is too long, or shorten it.',
    },
  },
  {
    id: 'signature-alone',
    level: 'practice',
    severity: 'warning',
    title: {
      vi: 'Phần ký không nên nằm riêng một trang.',
      en: 'The signature should not stand on a page of its own.',
    },
    why: {
      vi: 'Trang chỉ có chữ ký không cho biết người ký ký vào văn bản nào.',
      en: 'A page with the signature alone does not show what was signed.',
    },
    help: {
      vi: 'Bớt hoặc thêm vài dòng ở cuối văn bản để có chữ đi cùng phần ký.',
      en: 'Shorten or lengthen the end of the text, so that some of it stands above the signature.',
    },
  },
  {
    id: 'word-broken',
    level: 'practice',
    severity: 'warning',
    title: {
      vi: 'Cột nên đủ rộng cho từng chữ trong đó.',
      en: 'A column should be wide enough for each of its words.',
    },
    why: {
      vi: 'Chữ bị ngắt giữa chừng sẽ khó đọc và có thể bị đọc sai.',
      en: 'A word broken between its letters is hard to read and easily misread.',
    },
    help: {
      vi: 'Bớt cột, đặt lại bề rộng cột, hoặc để trang ngang.',
      en: 'Use fewer columns, give other widths, or turn the page.',
    },
  },
] as const satisfies readonly RuleEntry[]

export type LayoutRuleId = (typeof LAYOUT_RULES)[number]['id']
