import { CONFIG, INCLUDED, SHARED, SMALL, WHOLE } from './bases.mjs'
import { changeBytes } from './byte-changes.mjs'
import { changeNodes } from './node-changes.mjs'
import { Random } from './random.mjs'

const FORMATS = ['pretty', 'json', 'sarif', 'junit', 'github']

/** Changes of changes made 78 MB of one plan, which only the run itself was long busy with. */
const LARGEST = 2_000_000

/** What is done in one run: the files of a project as bytes, and the commands; the same for a seed and an index. */
export function inputOf(seed, index) {
  const random = new Random(seed, index)
  const files = { ...INCLUDED, 'plan.yaml': changed(random.pick(random.oneIn(5) ? WHOLE : SMALL), random) }
  files['shared.yaml'] = random.oneIn(4) ? changed(SHARED, random) : Buffer.from(SHARED)
  if (random.oneIn(5))
    files['kehoach.config.yaml'] = random.oneIn(3) ? Buffer.from(CONFIG) : changed(CONFIG, random)
  return { files, commands: commandsOf(random), isProcess: random.oneIn(250) }
}

/** Every plan is judged; of eight one is built, and one is changed by `--fix`, twice. */
function commandsOf(random) {
  const final = random.oneIn(4) ? ['--final'] : []
  const language = random.oneIn(4) ? ['--lang', 'en'] : []
  const format = random.pick(FORMATS)
  const commands = [['validate', 'plan.yaml', '--format', format, ...final, ...language]]
  const what = random.below(8)
  if (what === 0)
    commands.push(['build', 'plan.yaml', '-o', 'out', ...language, ...(random.oneIn(4) ? ['--split'] : [])])
  if (what === 1) for (let times = 0; times < 2; times++) commands.push(['validate', 'plan.yaml', '--fix'])
  return commands
}

/** Changes in the YAML alone leave most plans readable, so that what is behind the reader gets its share. */
function changed(text, random) {
  const level = random.below(8)
  let bytes = Buffer.from(level < 2 ? text : changeNodes(text, random))
  if (level < 3) for (let count = random.few(4); count > 0; count--) bytes = changeBytes(bytes, random)
  return bytes.subarray(0, LARGEST)
}
