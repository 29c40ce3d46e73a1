import { describe, expect, it } from 'vitest'
import { hasLooseLines } from '../../../src/layout/fit/loose-lines.ts'
import { WORD } from '../../../src/layout/set/line-model.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { cell, lineBreak, paragraph, text } from '../../docx/builders.ts'
import { fittedSection, fittedTable, measure, tasks } from '../fitted-tables.ts'

const setter = { measure, model: WORD }
const ADDRESS = 'https://dichvucong.binhlam.gov.vn/tra-cuu'

function gapsIn(width: number, ...children: Parameters<typeof paragraph>[1][]): boolean {
  return hasLooseLines(paragraph('tableText', ...children).children, decree30.roles.tableText, width, setter)
}

describe('a justified text has gaps', () => {
  it('before a web address or a row of dots', () => {
    for (const long of [ADDRESS, '.'.repeat(60)])
      expect(gapsIn(200, `Người dân tra cứu tại ${long} hằng ngày và báo kết quả`)).toBe(true)
  })

  it('not where they are small, no long word follows, or the author ends the line', () => {
    expect(gapsIn(200, 'Người dân tra cứu kết quả giải quyết hồ sơ trên hệ thống hằng ngày')).toBe(false)
    expect(gapsIn(230, 'Người dân tra cứu hồ sơ của mình tại https://dichvucong.binhlam.gov.vn')).toBe(false)
    expect(gapsIn(230, text('Cổng'), lineBreak, text('https://dichvucong.binhlam.gov.vn'))).toBe(false)
  })
})

describe('text before a web address', () => {
  it('stays justified in the body, and no line is broken in it', () => {
    const texts = (['body', 'basis', 'item', 'clause'] as const).map(role =>
      paragraph(
        role,
        `Tổ chức, cá nhân gửi phản ánh, kiến nghị và tra cứu kết quả tại ${ADDRESS}/cong-dan hằng ngày`,
      ),
    )
    expect(fittedSection('portrait', ...texts).blocks).toEqual(texts)
  })

  it('is ragged in a cell, and no line is broken in it', () => {
    const given = paragraph('tableText', `Người dân tra cứu tại ${ADDRESS} hằng ngày`)
    const table = tasks(['TT', 'Việc'], [], [40, 215])
    const fitted = fittedTable({ ...table, rows: [{ kind: 'item', cells: [cell('1'), cell([given])] }] })
    expect(fitted.rows[0]?.cells[1]?.paragraphs).toEqual([{ ...given, role: 'tableRagged' }])
  })
})
