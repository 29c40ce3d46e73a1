import * as z from 'zod'
import type { PlanBlock } from '../../model/block.ts'
import { checkBlock } from './block-kind.ts'
import { described, givenNumber, line, numbering, text } from './fields.ts'
import { EXAMPLE_TABLE, table } from './table.ts'

/** The divisions of a regulation each have a title; an article may go without (PL I-I.II.6.d). */
const divisions = {
  part: described(line, 'Tên phần; in thành “Phần I” và tên ở dòng dưới.', 'Những vấn đề chung').optional(),
  chapter: described(
    line,
    'Tên chương; in thành “Chương I” và tên ở dòng dưới.',
    'Quy định chung',
  ).optional(),
  section: described(
    line,
    'Tên mục trong chương; in thành “Mục 1” và tên ở dòng dưới.',
    'Tiếp nhận hồ sơ',
  ).optional(),
  subsection: described(
    line,
    'Tên tiểu mục trong mục; in thành “Tiểu mục 1” và tên ở dòng dưới.',
    'Hồ sơ trực tuyến',
  ).optional(),
  article: described(
    z.string().overwrite(value => value.replace(/[ \t\n]+/g, ' ').trim()),
    'Tên điều; để "" nếu nội dung viết liền sau “Điều n.”.',
    'Phạm vi điều chỉnh',
  ).optional(),
}

const blockKeys = z
  .strictObject({
    text: described(text, 'Đoạn văn không đánh số; mỗi dòng là một đoạn.', 'Các nhiệm vụ gồm:').optional(),
    heading: described(
      line,
      'Đề mục có đánh số, đứng riêng một dòng; có thêm “item” thì đứng liền trước nội dung.',
      'Mục đích, yêu cầu',
    ).optional(),
    item: described(
      text,
      'Ý có đánh số; các dòng sau là đoạn không đánh số.',
      'Niêm yết thủ tục.',
    ).optional(),
    ...divisions,
    table: described(table, 'Bảng đứng giữa phần lời.', EXAMPLE_TABLE).optional(),
    number: described(
      givenNumber,
      'Số của khối này: một số nguyên để đánh tiếp từ đó, hoặc chữ để in đúng như viết; "" là không có số.',
      5,
      '2a.',
    ).optional(),
    numbering: described(numbering, 'Kiểu đánh số của các cấp bên trong, từ ngoài vào trong.', [
      '1.',
      'a)',
      '-',
    ]).optional(),
    get body(): z.ZodOptional<z.ZodType<readonly PlanBlock[]>> {
      return described(body, 'Nội dung bên trong: các đoạn, đề mục, ý, bảng theo thứ tự.', [
        'Nội dung.',
      ]).optional()
    },
    get items(): z.ZodOptional<z.ZodType<readonly PlanBlock[]>> {
      return described(
        items,
        'Các ý có đánh số, đếm từ 1; một đoạn chữ là một ý. Có cả “body” thì in sau “body”, dù viết trước hay sau.',
        ['Ý thứ nhất;', 'Ý thứ hai.'],
      ).optional()
    },
  })
  .superRefine(checkBlock)
  .meta({ id: 'block' })

/** Prose: paragraphs, numbered levels and tables in any order; a text alone is a paragraph. */
export const body: z.ZodType<readonly PlanBlock[]> = z
  .array(z.union([text, blockKeys]).transform(value => (typeof value === 'string' ? { text: value } : value)))
  .min(1)

/** Numbered items; a text alone is an item. */
export const items: z.ZodType<readonly PlanBlock[]> = z
  .array(z.union([text, blockKeys]).transform(value => (typeof value === 'string' ? { item: value } : value)))
  .min(1)

/** Whether “./.” ends a text. */
export const endMark = described(
  z.boolean(),
  'false: không có dấu “./.” ở cuối. Bỏ trống thì kehoach viết “./.” thay dấu chấm cuối, trừ khi phần lời kết thúc bằng dấu ba chấm, chỗ trống để điền hay dấu hai chấm.',
  false,
).optional()

/** The keys of a text that holds prose and may end in a table. */
export const prose = {
  numbering: described(numbering, 'Kiểu đánh số của từng cấp trong phần lời, từ ngoài vào trong.', [
    'I.',
    '1.',
    'a)',
    '-',
  ]).optional(),
  body: described(body, 'Phần lời: các đoạn, đề mục, ý, bảng theo thứ tự.', [
    'Đoạn mở đầu như sau:',
  ]).optional(),
  table: described(table, 'Bảng đặt sau phần lời.', EXAMPLE_TABLE).optional(),
  endMark,
}
