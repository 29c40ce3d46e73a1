import * as z from 'zod'
import type { Localized } from '../../diagnostic.ts'
import { COLUMN_KINDS, isColumnKind } from '../columns/index.ts'
import { parsePlanDate } from '../date.ts'
import { NUMBER_FORMATS, type NumberFormat, type Plan, type PlanRow } from '../plan.ts'

/** A field's meaning in Vietnamese, shown by editors that read the JSON Schema. */
function described<T extends z.ZodType>(schema: T, description: string, ...examples: unknown[]): T {
  return schema.meta(examples.length > 0 ? { description, examples } : { description })
}

/** A problem only kehoach can see in a value, said in both languages. */
function problem(message: Localized): { error: string; params: { message: Localized } } {
  return { error: message.en, params: { message } }
}

const text = z
  .string()
  .refine(
    value => value.trim() !== '',
    problem({ vi: 'Nội dung không được để trống.', en: 'The text must not be empty.' }),
  )

/** Text that stands on one line however it is broken in the file; a no-break space stays. */
const line = text.overwrite(value => value.replace(/[ \t\n]+/g, ' ').trim())

const lines = z
  .union([line, z.array(line).min(1)])
  .transform(value => (typeof value === 'string' ? [value] : value))

const issuer = z.strictObject({
  parent: described(
    lines,
    'Cơ quan chủ quản trực tiếp (nếu có), in thường không đậm, mỗi dòng một phần tử.',
    'UBND TỈNH HẢI DƯƠNG',
  ).optional(),
  name: described(lines, 'Tên cơ quan ban hành, mỗi dòng một phần tử.', [
    'Ủy ban nhân dân',
    'phường Chí Minh',
  ]),
  symbol: described(line, 'Chữ viết tắt của cơ quan trong số, ký hiệu.', 'UBND'),
  place: described(line, 'Địa danh ghi trước ngày tháng.', 'Chí Minh'),
})

const issued = z.strictObject({
  number: described(
    z.union([z.int().positive(), line]),
    'Số văn bản; bỏ trống khi còn là dự thảo. Viết trong nháy nếu muốn giữ nguyên dạng chữ.',
    37,
  ).optional(),
  date: described(
    z.union([z.int(), z.string()]).transform((value, context) => {
      const date = parsePlanDate(String(value))
      if (date) return date
      context.addIssue({
        code: 'custom',
        input: value,
        ...problem({
          vi: `“${value}” không phải là ngày có thật; viết 2025-02-17 hoặc 17/02/2025.`,
          en: `“${value}” is not a real date; write 2025-02-17 or 17/02/2025.`,
        }),
      })
      return z.NEVER
    }),
    'Ngày ban hành; ghi năm (2025) hoặc tháng (2025-02) nếu ngày để trống.',
    '2025-02-17',
  ).optional(),
})

const signature = z.strictObject({
  title: described(lines, 'Quyền hạn, chức vụ của người ký, mỗi dòng một phần tử.', 'Chủ tịch', [
    'KT. Chủ tịch',
    'Phó Chủ tịch',
  ]),
  name: described(line, 'Họ và tên người ký.', 'Vũ Văn Nho').optional(),
})

const clause = z
  .union([
    text,
    z.strictObject({
      text: described(text, 'Nội dung khoản; mỗi dòng là một đoạn.'),
      points: described(z.array(text).min(1), 'Các điểm a), b), c)…').optional(),
    }),
  ])
  .transform(value => (typeof value === 'string' ? { text: value } : value))

const article = z
  .union([
    text,
    z
      .strictObject({
        title: described(line, 'Tên điều, in đậm sau “Điều n.”.', 'Tổ chức thực hiện').optional(),
        text: described(text, 'Nội dung điều; mỗi dòng là một đoạn.').optional(),
        issues: described(
          z.literal('plan'),
          'Điều ban hành kế hoạch kèm theo: kehoach viết câu “Ban hành kèm theo Quyết định này …”.',
        ).optional(),
        clauses: described(z.array(clause).min(1), 'Các khoản 1., 2., 3.…').optional(),
      })
      .refine(
        value => Object.values(value).some(part => part !== undefined),
        problem({
          vi: 'Điều này chưa có nội dung: cần “title”, “text”, “issues” hoặc “clauses”.',
          en: 'This article is empty: it needs “title”, “text”, “issues” or “clauses”.',
        }),
      ),
  ])
  .transform(value => (typeof value === 'string' ? { text: value } : value))

const decision = z.strictObject({
  subject: described(text, 'Trích yếu; bỏ trống thì lấy “Ban hành Kế hoạch …” theo tên kế hoạch.').optional(),
  authority: described(line, 'Thẩm quyền ban hành.', 'Chủ tịch Ủy ban nhân dân phường Chí Minh'),
  bases: described(
    z.array(line).min(1),
    'Các căn cứ, mỗi căn cứ một phần tử; không cần viết “Căn cứ” và dấu chấm phẩy.',
  ),
  proposer: described(
    line,
    'Cơ quan đề nghị, in thành “Theo đề nghị của …”.',
    'Văn phòng HĐND và UBND phường',
  ).optional(),
  articles: described(z.array(article).min(1), 'Các điều.'),
  recipients: described(z.array(line).min(1), 'Nơi nhận; “Như Điều n” và “Lưu: VT” được thêm nếu chưa có.'),
  filing: described(line, 'Đơn vị lưu, in sau “Lưu: VT,”.', 'VP').optional(),
  signature: described(signature, 'Người ký.'),
})

const cell = z
  .union([z.string(), z.number(), z.null(), z.array(text)])
  .transform(value => (Array.isArray(value) ? value : value === null || value === '' ? [] : [String(value)]))

const columnKind = z.enum(Object.keys(COLUMN_KINDS).filter(isColumnKind))

/** The long side of the paper, in millimetres. */
const WIDEST_COLUMN = 297

/** A number also as text, since `40.0` is kept as it is written. */
const millimetres = z
  .union([z.number(), z.string()])
  .transform(Number)
  .refine(
    value => value > 0 && value <= WIDEST_COLUMN,
    problem({
      vi: `Bề rộng phải là một số milimét lớn hơn 0, không quá ${WIDEST_COLUMN}.`,
      en: `A width must be a number of millimetres greater than 0, at most ${WIDEST_COLUMN}.`,
    }),
  )

const column = z
  .union([
    columnKind,
    z.strictObject({
      kind: described(columnKind, 'Loại cột.'),
      heading: described(line, 'Tên cột trên bảng.', 'Thời hạn hoàn thành').optional(),
      width: described(millimetres, 'Bề rộng cột, tính bằng milimét.', 40).optional(),
    }),
  ])
  .transform(value => (typeof value === 'string' ? { kind: value } : value))

const row: z.ZodType<PlanRow> = z
  .strictObject({
    group: described(text, 'Tên nhóm nhiệm vụ, in thành một dòng suốt bảng.').optional(),
    number: described(
      z.union([z.number(), z.string()]).transform(String),
      'Số thứ tự viết tay; bỏ trống thì tự đánh số.',
    ).optional(),
    content: described(cell, 'Nội dung công việc; dòng bắt đầu bằng “- ” là gạch đầu dòng.').optional(),
    objective: described(cell, 'Mục tiêu.').optional(),
    activity: described(cell, 'Hoạt động.').optional(),
    lead: described(cell, 'Cơ quan chủ trì: mã trong agencies hoặc tên.').optional(),
    support: described(cell, 'Cơ quan phối hợp.').optional(),
    deadline: described(cell, 'Thời hạn.', 'Quý II năm 2025').optional(),
    output: described(cell, 'Sản phẩm.').optional(),
    budget: described(cell, 'Kinh phí.').optional(),
    note: described(cell, 'Ghi chú.').optional(),
    get rows(): z.ZodOptional<z.ZodArray<z.ZodType<PlanRow>>> {
      return described(z.array(row).min(1), 'Các dòng con.').optional()
    },
  })
  .refine(
    value => (value.group === undefined) !== (value.content === undefined && value.activity === undefined),
    problem({
      vi: 'Mỗi dòng cần đúng một trong hai: “group” (nhóm nhiệm vụ), hoặc nội dung (“content”, “activity”).',
      en: 'A row needs exactly one of: “group”, or a text (“content”, “activity”).',
    }),
  )
  .meta({ id: 'row' })

/** `1` is a number in YAML, whatever it is meant to be. */
const numberFormat = z
  .union([z.enum(NUMBER_FORMATS), z.literal(1)])
  .transform((value): NumberFormat => (value === 1 ? '1' : value))

const table = z.strictObject({
  columns: described(z.array(column).min(1), 'Các cột theo thứ tự.'),
  numbering: described(z.array(numberFormat).min(1), 'Kiểu số thứ tự của từng cấp, từ ngoài vào trong.', [
    'I',
    '1',
    'a)',
  ]).default(['I', '1', 'a)']),
  rows: described(z.array(row).min(1), 'Các dòng của bảng.'),
})

const attachedPlan = z.strictObject({
  title: described(line, 'Tên kế hoạch, không kể chữ “Kế hoạch”.'),
  orientation: described(z.enum(['portrait', 'landscape']), 'Khổ giấy đứng hay ngang.').default('portrait'),
  table: described(table, 'Bảng nhiệm vụ.'),
})

export const planSchema: z.ZodType<Plan> = z.strictObject({
  kehoach: described(z.literal(1), 'Phiên bản của ngôn ngữ kế hoạch.'),
  include: described(
    lines,
    'Tệp giữ các phần dùng chung (cơ quan ban hành, các cơ quan, chú thích), viết theo thư mục của tệp này.',
    ['van-phong.yaml'],
  ).optional(),
  issuer: described(issuer, 'Cơ quan ban hành.'),
  issued: described(issued, 'Số và ngày ban hành; bỏ trống khi còn là dự thảo.').default({}),
  agencies: described(z.record(z.string(), line), 'Các cơ quan, khai một lần: mã và tên.').default({}),
  decision: described(decision, 'Quyết định.'),
  plan: described(attachedPlan, 'Kế hoạch ban hành kèm theo quyết định.').optional(),
  footnotes: described(
    z.record(z.string(), line),
    'Chú thích cuối trang: mã và nội dung; gọi bằng [^mã].',
  ).default({}),
})
