const ROWS_OF_A_GROUP = 50

/** A plan whose appendix is one table with that many task rows in groups, their costs added up, as YAML. */
export function longTable(rows) {
  const groups = Array.from({ length: rows / ROWS_OF_A_GROUP }, (_, group) => [
    `        - group: Nhóm nhiệm vụ ${group + 1}`,
    '          rows:',
    ...Array.from({ length: ROWS_OF_A_GROUP }, (_, row) => task(group * ROWS_OF_A_GROUP + row)),
  ])
  return [...HEAD, ...groups.flat(), ''].join('\n')
}

const HEAD = [
  'kehoach: 1',
  'issuer: { name: Ủy ban nhân dân xã An Bình, symbol: UBND, place: An Bình }',
  'appendices:',
  '  - to: Kế hoạch',
  '    title: Nhiệm vụ và kinh phí',
  '    table:',
  '      columns:',
  '        [number, content, lead, support, deadline, { kind: amount, id: tien, heading: Kinh phí, sum: true }]',
  '      subtotals: true',
  '      rows:',
]

function task(row) {
  const cells = [
    `content: Rà soát, đơn giản hóa thủ tục hành chính thuộc lĩnh vực ${row + 1} của xã`,
    'lead: Văn phòng HĐND và UBND',
    'support: Các bộ phận chuyên môn',
    'deadline: Quý II năm 2026',
    `cells: { tien: ${row * 1500} }`,
  ]
  return cells.map((cell, index) => `            ${index === 0 ? '- ' : '  '}${cell}`).join('\n')
}
