/** Characters that are not seen, turn text around, or end lines where nobody looks. */
export const LETTERS = [
  ...'\0\x01\x07\b\t\v\f\x1b\x7f\x85\xa0\xad',
  ...'\u061c\u200b\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069',
  ...'\u0300\u0301\u0303\u0323\u034f\u115f\u3164\ufe0f\ufeff\ufffc\ufffd\uffff',
  ...'\u{1f468}\u{e0041}\u{f0000}ế漢',
  '\r',
  '\r\n',
  ...'"\'`{}[]&*!|>%@#:,-?~^_\\$<',
]
const BROKEN = [
  [0x80],
  [0xc0, 0xaf],
  [0xe1, 0xba],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x90, 0x80, 0x80],
  [0xff, 0xfe],
  [0xe2],
]
/** No input grows over this by being doubled; larger ones are the matter of `npm run bounded`. */
const LARGEST = 60_000

const CHANGES = [
  function flipBits(bytes, random) {
    const changed = Buffer.from(bytes)
    for (let count = random.few(8); count > 0 && changed.length > 0; count--)
      changed[random.below(changed.length)] ^= 1 << random.below(8)
    return changed
  },
  function truncate(bytes, random) {
    const at = random.below(bytes.length + 1)
    return random.oneIn(4) ? bytes.subarray(at) : bytes.subarray(0, at)
  },
  function insertLetters(bytes, random) {
    let changed = bytes
    for (let count = random.few(6); count > 0; count--) {
      const times = random.oneIn(10) ? 300 : 1
      changed = insert(changed, random, Buffer.from(random.pick(LETTERS).repeat(times)))
    }
    return changed
  },
  (bytes, random) => insert(bytes, random, Buffer.from(random.pick(BROKEN))),
  function mark(bytes, random) {
    const byteOrderMark = Buffer.from(
      random.pick([
        [0xef, 0xbb, 0xbf],
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0, 0, 0xfe, 0xff],
      ]),
    )
    return random.oneIn(3) ? insert(bytes, random, byteOrderMark) : Buffer.concat([byteOrderMark, bytes])
  },
  function utf16(bytes, random) {
    const text = Buffer.from((random.oneIn(4) ? '' : '\ufeff') + bytes.toString('utf8'), 'utf16le')
    return random.oneIn(2) ? text : text.swap16()
  },
  bytes => Buffer.from(bytes.toString('utf8'), 'latin1'),
  function repeatSpan(bytes, random) {
    const [start, end] = span(bytes, random)
    const times = Math.min(random.oneIn(5) ? 50 : 1, Math.floor(LARGEST / (end - start + 1)))
    const copies = Array.from({ length: times }, () => bytes.subarray(start, end))
    return insert(bytes, random, Buffer.concat(copies))
  },
  function deleteSpan(bytes, random) {
    const [start, end] = span(bytes, random)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
  },
  function lineEnds(bytes, random) {
    const end = random.pick(['\r\n', '\r', '\u2028', '\x85', '\n\n', '\n\r', ' \n', '\n\t'])
    const rare = random.oneIn(2)
    return Buffer.from(bytes.toString('utf8').replaceAll('\n', old => (rare && !random.oneIn(9) ? old : end)))
  },
  function lines(bytes, random) {
    const all = bytes.toString('utf8').split('\n')
    const [from, to] = [random.below(all.length), random.below(all.length)]
    const change = random.below(4)
    if (change === 0) all.splice(to, 0, all[from])
    if (change === 1) all.splice(to, 0, ...all.splice(from, random.few(10)))
    if (change === 2) all[from] = ' '.repeat(random.below(9)) + all[from].trimStart()
    if (change === 3) all.splice(from, random.few(10))
    return Buffer.from(all.join('\n'))
  },
]

export function changeBytes(bytes, random) {
  return random.pick(CHANGES)(bytes, random)
}

function insert(bytes, random, piece) {
  const at = random.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
}

function span(bytes, random) {
  const start = random.below(bytes.length + 1)
  const longest = random.oneIn(3) ? 2000 : 60
  return [start, Math.min(bytes.length, start + random.below(longest))]
}
