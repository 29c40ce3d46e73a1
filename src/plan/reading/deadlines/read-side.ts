import type { Cursor } from './cursor.ts'

/** On which side of the date it names a time lies. */
export type Side = 'before' | 'after' | 'from' | 'by' | 'in'

const SIDES: Readonly<Record<string, Side>> = {
  'đến trước': 'before',
  trước: 'before',
  'kể từ': 'from',
  từ: 'from',
  sau: 'after',
  'cho đến hết': 'by',
  'cho đến': 'by',
  'đến hết': 'by',
  đến: 'by',
  tới: 'by',
  hết: 'by',
  'chậm nhất': 'by',
  'muộn nhất': 'by',
  'không muộn hơn': 'by',
  'không quá': 'by',
  xong: 'by',
  'hạn cuối cùng': 'by',
  'hạn cuối': 'by',
  hạn: 'by',
  trong: 'in',
  vào: 'in',
}

const WORDS = Object.keys(SIDES)

/** Words whose “hết”, “trong” show that the year of the plan is meant. */
const THIS_YEAR = ['hết năm', 'trong năm']

/** Several such words may stand together: “xong chậm nhất trước”. */
const MOST = 4

/** The strictest of the words before a date; without any, the date itself. */
export function readSide(cursor: Cursor): Side {
  let side: Side = 'in'
  for (let count = 0; count < MOST; count += 1) {
    if (cursor.sees(() => cursor.phrase(...THIS_YEAR))) break
    const word = cursor.phrase(...WORDS)
    if (word === undefined) break
    const next = SIDES[word] ?? 'in'
    if (side !== 'before' && next !== 'in') side = next
    cursor.phrase('là', ':')
  }
  return side
}
