import type { RuleExample } from './rule-example.ts'

/** Examples of what other legal texts prescribe. */
export const LAW_EXAMPLES: Readonly<Record<string, RuleExample>> = {
  'basis-amended': {
    wrong:
      "bases: ['Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính']",
    right:
      "bases: ['Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính; Nghị định số 48/2013/NĐ-CP ngày 14/5/2013 của Chính phủ sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính; Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Chính phủ sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính']",
  },
  'basis-in-force': {
    wrong: `issued: { date: 2025-10-15 }
bases: ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính']`,
    right: `issued: { date: 2025-10-15 }
bases: ['Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia']`,
  },
  'basis-lapses': {
    wrong: `issued: { date: 2025-02-17 }
bases: ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính']`,
    right: `issued: { date: 2025-08-15 }
bases: ['Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia']`,
  },
  'citation-date': {
    wrong: 'Theo Nghị định số 63/2010/NĐ-CP ngày 06/8/2010 của Chính phủ.',
    right: 'Theo Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ.',
  },
  'citation-title': {
    wrong: 'Theo Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về Kiểm soát Thủ tục hành chính.',
    right: 'Theo Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính.',
  },
  'terms-current': {
    wrong: `issued: { date: 2025-08-15 }
body: [Công khai tại Bộ phận Tiếp nhận và Trả kết quả của xã.]`,
    right: `issued: { date: 2025-08-15 }
body: [Công khai tại Trung tâm Phục vụ hành chính công của xã.]`,
  },
}
