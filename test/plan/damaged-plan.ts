import fc from 'fast-check'

type Data = Readonly<Record<string, unknown>>

/** Plans of the same shape with up to four things in them made wrong; some are wrong only in certain plans. */
export function damaged(plans: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc
    .tuple(plans, fc.subarray([...DAMAGES], { maxLength: 4 }))
    .map(([plan, damages]) => damages.reduce<Data>((data, damage) => damage(data), { ...plan }))
}

const DAMAGES: readonly ((plan: Data) => Data)[] = [
  without('agencies'),
  without('signers'),
  without('recipientLists'),
  without('footnotes'),
  within('decision', without('subject')),
  within('decision', data => ({ ...data, proposer: 'Văn phòng', bases: ['Theo đề nghị của Văn phòng'] })),
  within('decision', data => ({ ...data, articles: [{ issues: 'plan' }, { number: 1, text: 'kèm theo' }] })),
  within('decision', data => ({ ...data, subject: 'Ban hành Kế hoạch chuyển đổi số năm 2025' })),
  within('decision', data => ({ ...data, authority: 'Chủ tịch', signature: { title: ['TM. A', 'B'] } })),
  within('decision', data => ({
    ...data,
    articles: ['A chịu trách nhiệm thi hành.', 'B'],
    recipients: ['C'],
  })),
  within('plan', without('recipients')),
  within('plan', without('signature')),
  within('plan', data => ({ ...data, attachment: '(Kèm theo Quyết định số 1/QĐ-A của B)' })),
  everywhere('recipients', () => ['Như trên', 'Như Điều 7', 'Lưu: VT', 'Lưu: VP']),
  // Whoever signs a form is declared nowhere.
  everywhere('signature', signature => (namesHint(signature) ? signature : 'khong-khai')),
  everywhere('columns', columns =>
    Array.isArray(columns) ? [...columns.slice(-1), 'content', 'content'] : columns,
  ),
  everywhere('number', () => 2),
  everywhere('to', to => (Array.isArray(to) ? to : 'plan')),
  everywhere('text', text => `${text}./.`),
  everywhere('heading', heading => (typeof heading === 'string' ? `${heading} Phụ lục II` : heading)),
  data => ({ ...data, issued: { number: '3 7/2025/KH-X', date: 2025 } }),
]

function namesHint(signature: unknown): boolean {
  return (Array.isArray(signature) ? signature : [signature]).some(one => isData(one) && 'hint' in one)
}

function without(key: string): (data: Data) => Data {
  return data => Object.fromEntries(Object.entries(data).filter(([name]) => name !== key))
}

/** Changes the map that stands below a key, if there is one. */
function within(key: string, change: (data: Data) => Data): (data: Data) => Data {
  return data => {
    const value = data[key]
    return isData(value) ? { ...data, [key]: change(value) } : data
  }
}

/** Changes every value of a key, however deep. */
function everywhere(key: string, change: (value: unknown) => unknown): (data: Data) => Data {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed)
    if (!isData(value)) return value
    const entries = Object.entries(value).map(([name, inner]) => [
      name,
      name === key ? change(inner) : changed(inner),
    ])
    return Object.fromEntries(entries)
  }
  return data => ({ ...data, ...(isData(data) && Object(changed(data))) })
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
