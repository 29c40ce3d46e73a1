import type { Localized } from '../base/diagnostic.ts'
import { FORMATS } from '../base/formats.ts'
import { REPORTER_NAMES } from './report/reporters.ts'

/** The words of the help texts. */
export const WORDS = {
  program: {
    vi: 'Soạn quyết định, kế hoạch, phụ lục bằng YAML; xuất DOCX và PDF đúng thể thức Nghị định 30/2020/NĐ-CP.',
    en: 'Writes decisions, plans and appendices from YAML as DOCX and PDF in the form of Decree 30/2020/NĐ-CP.',
  },
  build: { vi: 'Xuất văn bản DOCX và PDF từ kế hoạch', en: 'Make DOCX and PDF documents of plans' },
  validate: { vi: 'Kiểm tra kế hoạch, không xuất văn bản', en: 'Check plans without making documents' },
  init: { vi: 'Tạo tệp mẫu có chú giải để bắt đầu', en: 'Create a file to start from, with comments' },
  register: {
    vi: 'Xem sổ văn bản biết gì về một số, ký hiệu',
    en: 'Show what the register knows of a number',
  },
  importWord: {
    vi: 'Đọc tệp Word, Excel, CSV có sẵn thành kế hoạch YAML',
    en: 'Make plans of Word files and sheets',
  },
  fromDocx: {
    vi: 'đọc cả tệp Word (.docx, .doc, .rtf) làm kế hoạch; ghi ra tệp có tên thêm “-nd30”',
    en: 'take Word files (.docx, .doc, .rtf) as plans, too; written to files with “-nd30” added to their names',
  },
  wordFiles: { vi: 'tệp Word (.docx), Excel (.xlsx), CSV', en: 'Word files (.docx), sheets (.xlsx, .csv)' },
  planFile: {
    vi: 'tệp kế hoạch cần ghi; bỏ trống thì ghi cạnh tệp được đọc',
    en: 'plan to write; beside the file that is read by default',
  },
  revisions: {
    vi: 'khi tệp có sửa theo dõi: accepted (mặc định, như đã chấp nhận), original (bản gốc)',
    en: 'tracked changes: accepted (default), original',
  },
  sheet: {
    vi: 'tên trang tính cần đọc; bỏ trống thì đọc trang tính đầu tiên',
    en: 'name of the sheet to read; the first by default',
  },
  forcePlan: { vi: 'ghi đè kế hoạch đã có', en: 'overwrite a plan that is there' },
  rules: {
    vi: 'Xem các quy tắc kiểm tra, hoặc một quy tắc',
    en: 'Show the rules of the check, or one of them',
  },
  schema: {
    vi: 'In các khóa của kế hoạch: JSON Schema cho trình soạn thảo, hoặc trang để đọc',
    en: 'Print the keys of plans: JSON Schema for editors, or a page to read',
  },
  schemaFormat: {
    vi: 'dạng in: json (mặc định), markdown (trang để đọc), config (JSON Schema của tệp cấu hình)',
    en: 'form to print: json (default), markdown (a page in Vietnamese), config (JSON Schema of the settings)',
  },
  rulesFormat: {
    vi: 'dạng in: text (mặc định), markdown (trang để đọc)',
    en: 'form to print: text (default), markdown (a page)',
  },
  lsp: {
    vi: 'Phục vụ trình soạn thảo (VS Code, Neovim …) qua Language Server Protocol',
    en: 'Serve an editor (VS Code, Neovim …) over the Language Server Protocol',
  },
  lspUsage: { vi: '[tùy chọn]', en: '[options]' },
  stdio: {
    vi: 'nói chuyện qua đầu vào, đầu ra chuẩn (luôn như vậy)',
    en: 'speak over standard input and output (it always does)',
  },
  schemaUsage: { vi: '[tùy chọn]', en: '[options]' },
  plans: {
    vi: 'tệp, thư mục hoặc mẫu tên như "ke-hoach/*.yaml"',
    en: 'files, folders or patterns such as "plans/*.yaml"',
  },
  plansOptional: {
    vi: 'tệp, thư mục hoặc mẫu tên; bỏ trống thì kiểm tra mọi kế hoạch trong thư mục hiện tại',
    en: 'files, folders or patterns; without any, every plan below the current folder',
  },
  folder: {
    vi: 'thư mục đích; bỏ trống thì là thư mục hiện tại',
    en: 'where to; the current folder by default',
  },
  form: {
    vi: 'mẫu cần tạo, ví dụ quyet-dinh hoặc to-trinh,van-phong (mặc định ke-hoach)',
    en: 'forms to create, such as quyet-dinh or to-trinh,van-phong (ke-hoach by default)',
  },
  list: { vi: 'xem có những mẫu nào', en: 'show the forms there are' },
  keys: {
    vi: 'ngôn ngữ của các khóa trong tệp mẫu: vi (mặc định), en',
    en: 'language of the keys in the file: vi (default), en',
  },
  ruleId: { vi: 'tên quy tắc', en: 'name of a rule' },
  output: {
    vi: 'thư mục ghi văn bản; bỏ trống thì ghi cạnh kế hoạch',
    en: 'folder to write to; beside each plan by default',
  },
  formats: {
    vi: `dạng văn bản: ${FORMATS.join(', ')} (mặc định cả hai)`,
    en: `documents to make: ${FORMATS.join(', ')} (both by default)`,
  },
  reporter: {
    vi: `dạng báo cáo: ${withDefault(REPORTER_NAMES, 'mặc định')}`,
    en: `form of the report: ${withDefault(REPORTER_NAMES, 'default')}`,
  },
  layout: {
    vi: 'dàn trang và kiểm tra cả bố cục trang (chậm hơn)',
    en: 'lay out the pages and check them too (slower)',
  },
  fix: {
    vi: 'tự sửa trong tệp những chỗ sửa được an toàn: ký tự, dấu cách, dấu câu',
    en: 'mend in the files what is safe to mend: characters, spaces, punctuation',
  },
  dryRun: { vi: 'với --fix: chỉ cho xem, không ghi tệp', en: 'with --fix: only show it, write nothing' },
  config: {
    vi: 'tệp cấu hình; bỏ trống thì dùng kehoach.config.yaml của dự án',
    en: "settings; the project's kehoach.config.yaml by default",
  },
  final: {
    vi: 'bản sắp ký: đòi đủ số, ngày, không còn chỗ chưa điền; còn lỗi thì build không ghi tệp nào',
    en: 'ready to sign: number, date, no blanks left; with errors build writes nothing',
  },
  split: {
    vi: 'quyết định, kế hoạch, mỗi phụ lục thành tệp riêng (…-quyet-dinh, …-ke-hoach, …-phu-luc-1)',
    en: 'decision, plan and each appendix as files of their own (…-quyet-dinh, …-ke-hoach, …-phu-luc-1)',
  },
  force: {
    vi: 'ghi đè cả tệp đã sửa tay, đã ký, chỉ cho đọc, hoặc không do kehoach ghi',
    en: 'overwrite files that were edited, signed, protected or not written by kehoach too',
  },
  noVerify: {
    vi: 'không đọc lại tệp đã dựng để đối chiếu với văn bản',
    en: 'do not read the files back to compare them with the document',
  },
  fontDir: {
    vi: 'thư mục có bốn tệp phông chữ Times New Roman (.ttf) dùng cho PDF',
    en: 'folder of the four Times New Roman files (.ttf) for the PDF',
  },
  maxWarnings: { vi: 'số cảnh báo tối đa được chấp nhận', en: 'most warnings that are accepted' },
  lang: { vi: 'ngôn ngữ của thông báo: vi, en', en: 'language of messages: vi, en' },
  help: { vi: 'xem hướng dẫn này', en: 'show this help' },
  helpCommand: { vi: 'Xem hướng dẫn của một lệnh', en: 'Show the help of a command' },
  version: { vi: 'xem phiên bản', en: 'show the version' },
  programUsage: { vi: '<lệnh> [tùy chọn]', en: '<command> [options]' },
  buildUsage: { vi: '<kế hoạch…> [tùy chọn]', en: '<plan…> [options]' },
  validateUsage: { vi: '[kế hoạch…] [tùy chọn]', en: '[plan…] [options]' },
  initUsage: { vi: '[thư mục] [tùy chọn]', en: '[folder] [options]' },
  registerUsage: { vi: '<số, ký hiệu> [tùy chọn]', en: '<number> [options]' },
  registerNumber: {
    vi: 'số, ký hiệu của văn bản, như 30/2020/NĐ-CP',
    en: 'number of a text, such as 30/2020/NĐ-CP',
  },
  importUsage: { vi: '<tệp…> [tùy chọn]', en: '<file…> [options]' },
  rulesUsage: { vi: '[tên] [tùy chọn]', en: '[name] [options]' },
  helpUsage: { vi: 'help [lệnh]', en: 'help [command]' },
  validateExamples: {
    vi: `
Ví dụ:
  kehoach validate                              kiểm tra mọi kế hoạch trong thư mục hiện tại
  kehoach validate ke-hoach.yaml --final        bản sắp ký
  kehoach validate ke-hoach.yaml --fix          tự sửa những chỗ sửa được an toàn
  kehoach validate van-ban.docx                 kiểm tra một tệp Word có sẵn
  kehoach rules deadline-in-period              giải thích một quy tắc, có ví dụ

Mã kết thúc: 0 không có lỗi, 1 có lỗi hoặc quá số cảnh báo cho phép, 2 dùng sai hoặc không đọc, ghi được tệp.`,
    en: `
Examples:
  kehoach validate                              check every plan below the current folder
  kehoach validate ke-hoach.yaml --final        a text about to be signed
  kehoach validate ke-hoach.yaml --fix          mend what is safe to mend
  kehoach validate van-ban.docx                 check a Word file there is
  kehoach rules deadline-in-period              explain a rule, with an example

Exit codes: 0 no errors, 1 errors or too many warnings, 2 wrong use or a file that cannot be read or written.`,
  },
  examples: {
    vi: `
Ví dụ:
  kehoach init                          tạo ke-hoach.yaml, một kế hoạch mẫu, trong thư mục hiện tại
  kehoach init --form quyet-dinh        tạo mẫu khác; xem các mẫu: kehoach init --list
  kehoach build ke-hoach.yaml           ghi ke-hoach.docx và ke-hoach.pdf
  kehoach build ke-hoach.yaml -o out    ghi vào thư mục out
  kehoach build ke-hoach.yaml --split   mỗi phần một tệp: ke-hoach-quyet-dinh.pdf, ke-hoach-phu-luc-1.pdf…
  kehoach validate                      kiểm tra mọi kế hoạch trong thư mục hiện tại
  kehoach import nam-ngoai.docx         đọc tệp Word có sẵn thành nam-ngoai.yaml

Mã kết thúc: 0 không có lỗi, 1 kế hoạch có lỗi (tệp vẫn được ghi nếu đọc được, trừ --final), 2 dùng sai hoặc không đọc, ghi được tệp, 70 lỗi của kehoach.`,
    en: `
Examples:
  kehoach init                      create ke-hoach.yaml, a plan, in the current folder
  kehoach init --form quyet-dinh    create another form; see them: kehoach init --list
  kehoach build plan.yaml           write plan.docx and plan.pdf
  kehoach build plan.yaml -o out    write them to the folder out
  kehoach build plan.yaml --split   a file for each part: plan-quyet-dinh.pdf, plan-phu-luc-1.pdf…
  kehoach validate                  check every plan below the current folder
  kehoach import last-year.docx     make last-year.yaml of a Word file

Exit codes: 0 clean, 1 errors in a plan (files are written if it can be read, but for --final), 2 wrong use or a file that cannot be read or written, 70 a bug of kehoach.`,
  },
} as const satisfies Readonly<Record<string, Localized>>

/** `pretty (default), json, sarif`: the first of the names is what is meant when none is given. */
function withDefault([first, ...others]: readonly string[], word: string): string {
  return [`${first} (${word})`, ...others].join(', ')
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
}

/** A heading of the help, which the library gives in English. */
export function helpTitle(title: string): Localized {
  return { vi: TITLES[title] ?? title, en: title }
}
