import type { Localized } from '../../base/diagnostic.ts'
import { groupBy } from '../../base/group-by.ts'
import type { Finding, Rule } from '../rule.ts'
import { bareName, isSameSpoken, type ProperName, properNames } from '../texts/proper-names.ts'
import { textFinding } from '../texts/text-finding.ts'

export const namesAlike: Rule = {
  id: 'names-alike',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Một tên riêng được viết với cùng dấu ở mọi chỗ.',
    en: 'A name has the same marks wherever it stands.',
  },
  why: {
    vi: '“Hoàng Hoa Thám” và “Hoàng Hoa Thắm” trong một văn bản là hai tên; thường một chỗ gõ nhầm dấu.',
    en: '“Hoàng Hoa Thám” and “Hoàng Hoa Thắm” are two names; one of them is usually mistyped.',
  },
  help: {
    vi: 'Sửa cho giống nhau; nếu đúng là hai tên thì để nguyên.',
    en: 'Make them the same; leave them if they are two names.',
  },
  *check({ plan }) {
    for (const alike of groupBy(properNames(plan), ({ written }) => bareName(written)).values()) {
      const forms = [...groupBy(alike, ({ written }) => written).values()]
      if (forms.length > 1) yield* rarer(forms)
    }
  },
}

/** Forms of which one is the usual: the others were mistyped if they stand once where that is used often. */
function* rarer(forms: readonly (readonly ProperName[])[]): Generator<Finding> {
  const [usual = [], ...others] = forms.toSorted((one, other) => other.length - one.length)
  const right = usual[0]?.written ?? ''
  for (const form of others)
    for (const { read, start, written, before } of form) {
      const range = [start, start + written.length] as const
      if (isSameSpoken(written, right)) yield textFinding(read, range, message(written, right, usual.length))
      else if (isSlip(form, usual, before))
        yield { ...textFinding(read, range, message(written, right, usual.length)), severity: 'info' }
    }
}

/** Two names may be so alike; one is a slip if it stands once, the usual often, and behind the same word: “thôn”. */
function isSlip(form: readonly ProperName[], usual: readonly ProperName[], before: string): boolean {
  const least = COMMUNES.test(before) ? OFTEN : 2
  return (
    form.length === 1 && usual.length >= least && before !== '' && usual.some(name => name.before === before)
  )
}

/** Of three thousand communes many are called nearly alike: “xã Tân Thạnh”, “xã Tân Thành”. */
const COMMUNES = /^(?:xã|phường|trấn|khu|huyện)$/u
const OFTEN = 5

function message(written: string, right: string, times: number): Localized {
  return {
    vi: `“${written}” ở ${times} chỗ khác viết là “${right}”.`,
    en: `“${written}” is “${right}” in ${times} other places.`,
  }
}
