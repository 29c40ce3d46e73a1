/** Units that are one and the same in a commune, each by the keys of its names; the first is the fullest. */
const SAME_UNITS: readonly (readonly string[])[] = [
  ['van phong hoi dong nhan dan uy ban nhan dan', 'van phong uy ban nhan dan', 'van phong'],
  [
    'bo phan tiep nhan tra ket qua',
    'bo phan mot cua',
    'bo phan tiep nhan tra ket qua giai quyet thu tuc hanh chinh',
    'bo phan tiep nhan tra ket qua ho so',
  ],
]

/** Other names that are written in many ways: units, posts and public portals. */
const OFTEN_MISWRITTEN: readonly string[] = [
  'trung tam phuc vu hanh chinh cong',
  'cong thong tin dien tu',
  'cong dich vu cong quoc gia',
  'trang thong tin dien tu',
  'cong chuc van hoa xa hoi',
  'cong chuc tu phap ho tich',
  'cong chuc tai chinh ke toan',
  'cong chuc van phong thong ke',
]

const SAME = new Map(SAME_UNITS.flatMap(names => names.map(name => [name, names[0] ?? name] as const)))

/** The fullest name of the unit a name means, as its key. */
export function unitOf(key: string): string {
  return SAME.get(key) ?? key
}

/** Keys of names to look for in running text; a single word pair says too little there. */
export const NAMES_IN_TEXT: readonly string[] = [...SAME.keys(), ...OFTEN_MISWRITTEN].filter(
  name => name.split(' ').length > 2,
)
