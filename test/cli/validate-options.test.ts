import { chmodSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { PLAN, planWith } from './plans.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined
afterEach(() => space?.remove())

function open(files: Readonly<Record<string, string>>): Workspace {
  space = workspace(files)
  return space
}

const SPACES = planWith('Rà soát thủ tục', 'Rà  soát thủ tục')
const text = (file: string) => readFileSync(join(space?.folder ?? '', file), 'utf8')

describe('validate --fix', () => {
  it('writes the changed plan, says what it changed, and judges what is left', async () => {
    const { run } = open({ 'a.yaml': SPACES })
    expect(await run('validate', '--fix', '--lang', 'en')).toMatchObject({
      exit: 0,
      err: expect.stringMatching(/^a\.yaml:22: “Rà {2}soát” → “Rà soát”\n1 place changed\.\na\.yaml: /),
    })
    expect(text('a.yaml')).toBe(PLAN)
    expect((await run('validate', '--fix')).err).toMatch(/^Không có gì để tự sửa\.\n/)
    expect(text('a.yaml')).toBe(PLAN)
  })

  it('only shows the changes in a dry run', async () => {
    const { run } = open({ 'a.yaml': SPACES })
    const { err } = await run('validate', '--fix', '--dry-run')
    expect(err).toMatch(/^a\.yaml:22: “Rà {2}soát” → “Rà soát”\nSẽ sửa 1 chỗ\.\n/)
    expect(err).toContain('[spaces-single]')
    expect(text('a.yaml')).toBe(SPACES)
  })

  it('leaves links and protected files alone, and says so', async () => {
    const { run, folder } = open({ 'a.yaml': SPACES, 'b.yaml': SPACES, 'kho/c.yaml': SPACES })
    chmodSync(join(folder, 'b.yaml'), 0o444)
    symlinkSync('kho/c.yaml', join(folder, 'c.yaml'))
    const { exit, err } = await run('validate', '--fix', 'a.yaml', 'b.yaml', 'c.yaml')
    expect(exit).toBe(2)
    expect(err).toContain('b.yaml: tệp chỉ cho đọc nên không sửa được.\n')
    expect(err).toContain('c.yaml: là liên kết nên không sửa; chạy --fix với tệp gốc kho/c.yaml.\n')
    expect([text('a.yaml'), text('b.yaml'), text('c.yaml')]).toEqual([PLAN, SPACES, SPACES])
  })

  it('keeps the plan as it is when it cannot be read as one', async () => {
    const { run } = open({ 'a.yaml': 'kehoach: 1\n  x:  y\n' })
    expect((await run('validate', '--fix')).exit).toBe(1)
    expect(text('a.yaml')).toBe('kehoach: 1\n  x:  y\n')
  })
})

describe('the settings of a project', () => {
  const unused = planWith('[^nb]', '')

  it('are found above the plan, for validate and build', async () => {
    const { run } = open({
      'kehoach.config.yaml': 'quy tắc: { footnote-used: { mức: tắt, lý do: chú thích để dành } }\n',
      'a/plan.yaml': unused,
    })
    const { exit, err } = await run('validate', '--max-warnings', '0')
    expect(exit).toBe(0)
    expect(err).toContain('tắt trong cấu hình: chú thích để dành: footnote-used\n')
    expect((await run('build', 'a/plan.yaml', '--format', 'docx')).err).toBe(
      'Đã ghi a/plan.docx\nĐã đọc lại và đối chiếu: 1 tệp, 208 chữ khớp.\n',
    )
  })

  it('can be given, in place of those found', async () => {
    const { run } = open({
      'kehoach.config.yaml': 'rules: { footnote-used: { severity: off, reason: x } }\n',
      'khac.yaml': 'rules: { footnote-used: error }\n',
      'plan.yaml': unused,
    })
    expect((await run('validate', 'plan.yaml', '--config', 'khac.yaml')).exit).toBe(1)
    expect(await run('validate', 'plan.yaml', '--config', 'mat.yaml')).toMatchObject({
      exit: 2,
      err: 'mat.yaml: không tìm thấy.\n',
    })
  })

  it('are judged once for all plans; mistakes in them stop a final build', async () => {
    const { run, list } = open({
      'kehoach.config.yaml': 'quy tắc: { footnote-usd: tắt }\n',
      'a.yaml': PLAN,
      'b.yaml': PLAN,
    })
    const { exit, err } = await run('validate')
    expect(exit).toBe(1)
    expect(err.match(/config-rule-unknown/g)).toHaveLength(1)
    expect(err).toMatch(/^kehoach\.config\.yaml:1:12: lỗi: Không có quy tắc “footnote-usd”\./)
    expect((await run('build', 'a.yaml', '--final')).exit).toBe(1)
    expect(list()).toEqual(['a.yaml', 'b.yaml', 'kehoach.config.yaml'])
    const built = await run('build', 'a.yaml')
    expect(built.exit).toBe(1)
    expect(built.err).toContain('a.yaml: các tệp đã ghi còn 1 lỗi, chưa nên ký.')
    expect(list()).toContain('a.pdf')
  })
})

describe('validate --layout', () => {
  const wide = PLAN.replace('content, lead', '{ kind: content, width: 290 }, lead')

  it('judges the pages as build does, at their places in the plan', async () => {
    const { run } = open({ 'plan.yaml': wide })
    const [without, checked, built] = [
      await run('validate'),
      await run('validate', '--layout'),
      await run('build', 'plan.yaml'),
    ]
    expect(without.err).not.toContain('[column-narrowed]')
    expect(without.err).toMatch(/- cần dàn trang; .*: column-narrowed, line-alone, /)
    for (const { err } of [checked, built])
      expect(err).toMatch(
        /plan\.yaml:18:\d+: cảnh báo: Bảng rộng hơn trang: .* \[column-narrowed\]\n[\s\S]*Vì sao: /,
      )
    expect(checked.err).not.toContain('cần dàn trang')
  })

  it('lets a comment with a reason ignore what it finds', async () => {
    const { run } = open({
      'plan.yaml': wide.replace(
        '    columns:',
        '    # kehoach-bỏ-qua column-narrowed: in khổ lớn\n    columns:',
      ),
    })
    const { err } = await run('validate', '--layout')
    expect(err).not.toContain('[column-narrowed]')
    expect(err).toContain('1 được bỏ qua có lý do.')
  })

  it('judges the pages of a plan with errors, too', async () => {
    const { run } = open({ 'plan.yaml': wide.replace('[^nb]', '[^x]') })
    const { err } = await run('validate', '--layout')
    expect(err).toContain('[footnote-defined]')
    expect(err).toContain('[column-narrowed]')
  })
})
