import type { Case } from './case.ts'
import { PLAN } from './plans.ts'

/** Wrong uses of the command line. */
export const USAGE_CASES: readonly Case[] = [
  { name: 'usage-missing-file', args: ['build', 'plan.yaml', 'khac.yaml'], files: {}, exit: 2 },
  { name: 'usage-folder-without-plans', args: ['validate', 'a'], files: { 'a/b.yaml': 'x: 1\n' }, exit: 2 },
  { name: 'usage-nothing-below', args: ['validate'], files: { 'a.txt': 'kehoach: 1\n' }, exit: 2 },
  { name: 'usage-no-plan', args: ['build'], files: {}, exit: 2 },
  { name: 'usage-unknown-command', args: ['bild', 'plan.yaml'], files: {}, exit: 2 },
  { name: 'usage-unknown-option', args: ['build', 'plan.yaml', '--finale'], files: {}, exit: 2 },
  { name: 'usage-option-value', args: ['build', 'plan.yaml', '-o'], files: {}, exit: 2 },
  { name: 'usage-format', args: ['build', 'plan.yaml', '--format', 'doc'], files: {}, exit: 2 },
  { name: 'usage-report-format', args: ['validate', '--format', 'xml'], files: {}, exit: 2 },
  { name: 'usage-schema-format', args: ['schema', '--format', 'yaml'], files: {}, exit: 2 },
  { name: 'usage-max-warnings', args: ['validate', '--max-warnings', '-1'], files: {}, exit: 2 },
  { name: 'usage-extra-arguments', args: ['schema', 'x'], files: {}, exit: 2 },
  { name: 'usage-unknown-rule', args: ['rules', 'number'], files: {}, exit: 2 },
  { name: 'usage-keys', args: ['init', '--keys', 'fr'], files: {}, exit: 2 },
  { name: 'usage-form', args: ['init', '--form', 'to-trinh,thư mời'], files: {}, exit: 2 },
  { name: 'usage-no-command', args: [], files: {}, exit: 2 },
  {
    name: 'usage-font-dir',
    args: ['build', 'plan.yaml', '--font-dir', '.'],
    files: { 'plan.yaml': PLAN },
    exit: 2,
  },
  {
    name: 'usage-font-dir-missing',
    args: ['build', 'plan.yaml', '--font-dir', 'a'],
    files: { 'plan.yaml': PLAN },
    exit: 2,
  },
  {
    name: 'usage-not-a-font',
    args: ['build', 'plan.yaml', '--font-dir', 'fonts'],
    files: {
      'plan.yaml': PLAN,
      ...Object.fromEntries(
        ['times', 'timesbd', 'timesi', 'timesbi'].map(name => [`fonts/${name}.ttf`, 'no font']),
      ),
    },
    exit: 2,
  },
  {
    name: 'usage-shared-output',
    args: ['build', 'a/plan.yaml', 'b/plan.yml', '-o', 'out'],
    files: { 'a/plan.yaml': PLAN, 'b/plan.yml': PLAN },
    exit: 2,
  },
  { name: 'usage-output-is-plan', args: ['build', 'plan.pdf'], files: { 'plan.pdf': PLAN }, exit: 2 },
  {
    name: 'usage-output-is-folder',
    args: ['build', 'plan.yaml'],
    files: { 'plan.yaml': PLAN, 'plan.pdf/x': '' },
    exit: 2,
  },
  {
    name: 'usage-output-below-file',
    args: ['build', 'plan.yaml', '-o', 'plan.yaml/out'],
    files: { 'plan.yaml': PLAN },
    exit: 2,
  },
]
