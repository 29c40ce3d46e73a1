import * as z from 'zod'
import { DECISIONS, type DecisionName } from '../../model/document-types/index.ts'
import { body, endMark, items } from './body.ts'
import { closing } from './closing.ts'
import { described, givenNumber, line, lines, numbering, problem, text } from './fields.ts'

const article = z
  .union([
    text,
    z
      .strictObject({
        number: described(
          givenNumber,
          'Số của điều: một số nguyên để đánh tiếp từ đó, hoặc chữ để in đúng như viết.',
          5,
          '3a',
        ).optional(),
        title: described(line, 'Tên điều, in đậm sau “Điều n.”.', 'Tổ chức thực hiện').optional(),
        text: described(
          text,
          'Nội dung điều; mỗi dòng là một đoạn.',
          'Quyết định này có hiệu lực kể từ ngày ký.',
        ).optional(),
        issues: described(
          z.literal('plan'),
          'Điều ban hành văn bản kèm theo: kehoach viết câu “Ban hành kèm theo Quyết định này …”.',
          'plan',
        ).optional(),
        numbering: described(numbering, 'Kiểu đánh số của các cấp trong điều, từ ngoài vào trong.', [
          'I.',
          '1.',
          'a)',
        ]).optional(),
        clauses: described(items, 'Các khoản 1., 2., 3.…; một đoạn chữ là một khoản.', [
          'Khoản thứ nhất.',
          'Khoản thứ hai.',
        ]).optional(),
        body: described(body, 'Nội dung tự do của điều: các đoạn, đề mục, ý, bảng theo thứ tự.', [
          'Nội dung.',
        ]).optional(),
      })
      .refine(
        ({ number: _, ...parts }) => Object.values(parts).some(part => part !== undefined),
        problem({
          vi: 'Điều này chưa có nội dung: cần “title”, “text”, “issues”, “clauses” hoặc “body”.',
          en: 'This article is empty: it needs “title”, “text”, “issues”, “clauses” or “body”.',
        }),
      ),
  ])
  .transform(value => (typeof value === 'string' ? { text: value } : value))

/** The decision (Mẫu 1.2 and 1.3). */
export const decision = z.strictObject({
  type: described(
    z.enum(DECISIONS.map(({ name }) => name)),
    'Tên loại: Quyết định (nếu bỏ trống) hoặc Nghị quyết.',
    'Nghị quyết',
  ).default('Quyết định' satisfies DecisionName),
  subject: described(
    text,
    'Trích yếu; bỏ trống thì lấy “Ban hành Kế hoạch …” theo tên văn bản kèm theo.',
    'Về việc kiện toàn Tổ công nghệ số cộng đồng phường Chí Minh',
  ).optional(),
  authority: described(
    z.union([lines, z.array(line).max(0)]),
    'Thẩm quyền ban hành, mỗi dòng một phần tử; [] nếu không ghi.',
    'Chủ tịch Ủy ban nhân dân phường Chí Minh',
  ),
  bases: described(
    z.array(line).min(1),
    'Các căn cứ, mỗi căn cứ một phần tử; không cần viết “Căn cứ” và dấu chấm phẩy.',
    ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
  ),
  proposer: described(
    line,
    'Cơ quan đề nghị, in thành “Theo đề nghị của …”.',
    'Văn phòng HĐND và UBND phường',
  ).optional(),
  enacting: described(
    text,
    'Lời ban hành thay cho “QUYẾT ĐỊNH:”, như trong văn bản quy phạm pháp luật.',
    'Ủy ban nhân dân phường ban hành Quyết định quy định về tiếp công dân.',
  ).optional(),
  articles: described(z.array(article).min(1), 'Các điều; một đoạn chữ là một điều không có tên.', [
    { issues: 'plan' },
    'Quyết định này có hiệu lực kể từ ngày ký.',
  ]),
  endMark,
  ...closing,
})
