import type { Case } from './case.ts'
import { PLAN, planWith, planWithout } from './plans.ts'

/** What commands print when all is well, or when plans are not. */
export const RUN_CASES: readonly Case[] = [
  { name: 'build', args: ['build', 'plan.yaml'], files: { 'plan.yaml': PLAN }, exit: 0 },
  {
    name: 'build-to-folder',
    args: ['build', 'plan.yaml', '-o', 'out/moi'],
    files: { 'plan.yaml': PLAN },
    exit: 0,
  },
  {
    name: 'build-one-format',
    args: ['build', 'plan.yaml', '--format', 'docx'],
    files: { 'plan.yaml': PLAN },
    exit: 0,
  },
  {
    name: 'build-some-broken',
    args: ['build', '.'],
    files: { 'a/tot.yaml': PLAN, 'b/hong.yaml': planWith('[^nb]', '[^nbo]'), 'c/khac.yaml': 'x: 1\n' },
    exit: 1,
  },
  {
    name: 'build-draft-final',
    args: ['build', 'plan.yaml', '--final'],
    files: { 'plan.yaml': planWithout('issued:') },
    exit: 1,
  },
  {
    name: 'build-with-warning',
    args: ['build', 'plan.yaml'],
    files: { 'plan.yaml': planWith('[^nb]', '') },
    exit: 0,
  },
  {
    name: 'build-missing-glyph',
    args: ['build', 'plan.yaml'],
    files: { 'plan.yaml': planWith('Rà soát', 'Rà soát 漢').replace('Nguyễn Văn An', 'Nguyễn 🖋 An') },
    exit: 1,
  },
  {
    name: 'validate-several',
    args: ['validate'],
    files: {
      'a.yaml': PLAN,
      'b/c.yml': planWith('van-phong, deadline', 'van-phog, deadline'),
      'b/d.yaml': 'kehoach 1\n',
      '.an/e.yaml': 'kehoach: 3\n',
      'node_modules/f.yaml': 'kehoach: 3\n',
    },
    exit: 1,
  },
  {
    name: 'validate-max-warnings',
    args: ['validate', '--max-warnings', '0'],
    files: { 'plan.yaml': planWith('[^nb]', '') },
    exit: 1,
  },
  {
    name: 'validate-json',
    args: ['validate', '--format', 'json'],
    files: { 'plan.yaml': planWith('[^nb]', '[^nbo]') },
    exit: 1,
  },
  { name: 'init', args: ['init'], files: {}, exit: 0 },
  { name: 'init-forms', args: ['init', 'a', '--form', 'to-trinh,van-phong'], files: {}, exit: 0 },
  { name: 'init-list', args: ['init', '--list'], files: {}, exit: 0 },
  { name: 'rules-one', args: ['rules', 'number-symbol'], files: {}, exit: 0 },
  { name: 'help-schema', args: ['schema', '--help'], files: {}, exit: 0 },
  { name: 'help', args: ['--help'], files: {}, exit: 0 },
  { name: 'help-build', args: ['help', 'build'], files: {}, exit: 0 },
  { name: 'help-init', args: ['init', '--help'], files: {}, exit: 0 },
  { name: 'help-validate', args: ['validate', '--help'], files: {}, exit: 0 },
]
