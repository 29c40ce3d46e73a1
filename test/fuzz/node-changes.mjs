import { Alias, isCollection, isMap, isPair, isScalar, isSeq, Pair, parseDocument, Scalar, visit } from 'yaml'
import { KEYS } from './bases.mjs'
import { LETTERS } from './byte-changes.mjs'

/** Files that stand around the plan (`folder.mjs`), or that a system has. */
const PATHS = [
  '../outside/secret.yaml',
  '../../../../../../etc/passwd',
  '/etc/passwd',
  '/dev/zero',
  '/dev/stdin',
  '/proc/self/mem',
  'link.yaml',
  'loop.yaml',
  'folder-link/secret.yaml',
  'folder.yaml',
  'plan.yaml',
  'shared.yaml',
  './shared.yaml',
  'kehoach.config.yaml',
  'none.yaml',
  '.',
  '..',
  '',
  '~/.ssh/id_rsa',
  'C:\\Windows\\win.ini',
  'file:///etc/passwd',
  'http://127.0.0.1/x.yaml',
  'shared.yaml\0.txt',
  'a\n::error::b',
  '-o',
  '%2e%2e/outside/secret.yaml',
]
const SCALARS = [
  null,
  true,
  false,
  0,
  -1,
  0.1,
  1e21,
  1e308,
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  99999999999999999999n,
  '',
  ' ',
  '.',
  './.',
  '…',
  '0',
  '-',
  '1.',
  'a)',
  '31/02/2025',
  '2025-13-45',
  '9999-12-31',
  '0000-00-00',
  '12/2024',
  'quý V/2025',
  '1.234.567,89',
  '1e999',
  '{{x}}',
  `\${x}`,
  '[ĐIỀN SỐ]',
  '**',
  '***a**',
  '~2~',
  '^^',
  '[^1]',
  '<b>',
  '&amp;',
  '__proto__',
  'constructor',
  'list: constructor',
  '\u202eabc',
  '\u200b',
  'e\u0301\u0302\u0323',
  'ĂÂĐÊÔƠƯ',
  '☐ ☑ ✓ ⇒ ① ₫',
  'KT. CHỦ TỊCH',
  'Điều 1.',
  'Kế hoạch',
  'QĐ-',
  'https://a.b/'.padEnd(400, 'x'),
  'x'.repeat(3000),
  'ế '.repeat(1500),
  'a\nb\n\n- c',
  'a\tb',
  '漢字',
  '\u{1f468}\u200d\u{1f469}',
  '\ud800',
  '(kèm theo)',
  'Nghị định số 30/2020/NĐ-CP',
]
const MANY = 120
const DEEPEST = 400

const CHANGES = [
  changeText,
  changeText,
  changeText,
  changeText,
  function remove({ parent, at }) {
    parent.items.splice(at, 1)
  },
  function repeat({ parent, at }, random) {
    const times = random.oneIn(8) ? MANY : 1
    for (let count = 0; count < times; count++) parent.items.splice(at, 0, parent.items[at].clone())
  },
  function move({ parent, at }, random, places) {
    const [item] = parent.items.splice(at, 1)
    const target = random.pick(places).parent
    put(target, item, random)
  },
  function copy({ parent, at }, random, places) {
    put(random.pick(places).parent, parent.items[at].clone(), random)
  },
  (place, random) => set(place, new Scalar(random.pick(SCALARS))),
  (place, random) => set(place, new Scalar(random.pick(PATHS))),
  function retype(place, random, _places, document) {
    const inside = nodeAt(place)?.toJSON() ?? null
    const kinds = [
      [],
      {},
      [inside],
      { [random.pick(KEYS)]: inside },
      String(inside),
      [[inside, inside]],
      [null],
    ]
    set(place, document.createNode(random.pick(kinds)))
  },
  function nest(place, random) {
    const depth = random.oneIn(3) ? DEEPEST : random.below(12)
    const key = random.pick(KEYS)
    const asList = random.oneIn(2)
    const inside = JSON.stringify(asList ? 'sâu' : { sâu: 1 })
    const text = asList
      ? '['.repeat(depth) + inside + ']'.repeat(depth)
      : `{ ${JSON.stringify(key)}: `.repeat(depth) + inside + ' }'.repeat(depth)
    set(place, parseDocument(text, { uniqueKeys: false }).contents)
  },
  function rename({ parent, at }, random) {
    const item = parent.items[at]
    if (isPair(item)) item.key = new Scalar(random.pick(KEYS))
  },
  function addKey({ parent }, random, places) {
    const copied = random.oneIn(2) ? nodeAt(random.pick(places))?.clone() : undefined
    if (isMap(parent))
      parent.items.push(new Pair(new Scalar(random.pick(KEYS)), copied ?? new Scalar(random.pick(SCALARS))))
  },
  function include(_place, random, _places, document) {
    const value = random.oneIn(3) ? random.pick(PATHS) : [random.pick(PATHS), random.pick(PATHS)]
    if (isMap(document.contents)) document.set('include', document.createNode(value))
  },
  function alias(place, random, places) {
    const target = nodeAt(random.pick(places))
    if (!target || target instanceof Alias) return
    target.anchor ??= `a${random.below(1000)}`
    set(place, new Alias(target.anchor))
  },
  function style(place, random) {
    const value = nodeAt(place)
    if (isCollection(value)) value.flow = !value.flow
    if (isScalar(value))
      value.type = random.pick(['BLOCK_LITERAL', 'BLOCK_FOLDED', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN'])
  },
  function tag(place, random) {
    const value = nodeAt(place)
    if (value && !(value instanceof Alias))
      value.tag = random.pick(['!!binary', '!!set', '!!omap', '!!js/function', '!x', '!!float'])
  },
]

/** Signs, odd words or pieces of other texts put into a text of the plan. */
function changeText(place, random, places) {
  const node = nodeAt(place)
  if (!isScalar(node) || typeof node.value !== 'string') return
  const others = places.map(nodeAt).filter(other => isScalar(other) && typeof other.value === 'string')
  const piece = random.pick([random.pick(LETTERS), String(random.pick(SCALARS)), random.pick(others).value])
  const start = random.below(node.value.length + 1)
  const end = start + (random.oneIn(2) ? 0 : random.below(30))
  const space = random.oneIn(3) ? ' ' : ''
  node.value = node.value.slice(0, start) + space + piece + space + node.value.slice(end)
}

/** Copies of copies of all made plans of 78 MB, which only the run itself was long busy with. */
const MOST_PLACES = 1500

/** A text with changes in its YAML; unchanged when that cannot be written down. */
export function changeNodes(text, random) {
  const document = parseDocument(text, { uniqueKeys: false, strict: false })
  for (let count = random.few(5); count > 0; count--) {
    const places = placesOf(document)
    if (places.length > MOST_PLACES) break
    if (places.length > 0) random.pick(CHANGES)(random.pick(places), random, places, document)
  }
  try {
    // Anchors may stand behind what points at them: the YAML we want is not always right.
    return document.toString({ verifyAliasOrder: false, lineWidth: random.oneIn(4) ? 0 : 100 })
  } catch {
    return text
  }
}

/** Every item of every list and map. */
function placesOf(document) {
  const places = []
  const note = (_, parent) => {
    for (const at of parent.items.keys()) places.push({ parent, at })
  }
  visit(document, { Map: note, Seq: note })
  return places
}

function nodeAt({ parent, at }) {
  const item = parent.items[at]
  return (isPair(item) ? item.value : item) ?? undefined
}

function set({ parent, at }, value) {
  const item = parent.items[at]
  if (isPair(item)) item.value = value
  else parent.items[at] = value
}

function put(target, item, random) {
  const at = random.below(target.items.length + 1)
  if (isSeq(target)) target.items.splice(at, 0, isPair(item) ? (item.value ?? new Scalar(null)) : item)
  else target.items.splice(at, 0, isPair(item) ? item : new Pair(new Scalar(random.pick(KEYS)), item))
}
