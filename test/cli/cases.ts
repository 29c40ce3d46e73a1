import type { Case } from './case.ts'
import { INCLUDE_CASES } from './include-cases.ts'
import { KEY_CASES } from './key-cases.ts'
import { FILE_CASES, YAML_CASES } from './reading-cases.ts'
import { RUN_CASES } from './run-cases.ts'
import { SHAPE_CASES } from './shape-cases.ts'
import { USAGE_CASES } from './usage-cases.ts'

export const CASES: readonly Case[] = [
  ...YAML_CASES,
  ...FILE_CASES,
  ...SHAPE_CASES,
  ...KEY_CASES,
  ...INCLUDE_CASES,
  ...USAGE_CASES,
  ...RUN_CASES,
]
