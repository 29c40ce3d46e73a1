// Made by `npm run schemas` from the schema of the language; not to be changed by hand.

export type AnyBlockInput = string | BlockInput
export type AnyColumnInput =
  | (
      | 'number'
      | 'content'
      | 'objective'
      | 'activity'
      | 'lead'
      | 'support'
      | 'deadline'
      | 'output'
      | 'budget'
      | 'note'
      | 'text'
      | 'fact'
      | 'short'
      | 'amount'
    )
  | ColumnInput
  | string
/**
 * @minItems 1
 */
export type RowListInput = (RowInput | ((string | number | null | string[])[] | string))[]

export interface PlanInput {
  /**
   * Phiên bản của ngôn ngữ kế hoạch.
   */
  kehoach: 1
  /**
   * Tệp giữ các phần dùng chung (cơ quan ban hành, các cơ quan, người ký, nơi nhận, chú thích), viết theo thư mục của tệp này.
   */
  include?: string | string[]
  /**
   * Cơ quan ban hành.
   */
  issuer: {
    /**
     * Cơ quan chủ quản trực tiếp (nếu có), in thường không đậm, mỗi dòng một phần tử.
     */
    parent?: string | string[]
    /**
     * Tên cơ quan ban hành, mỗi dòng một phần tử.
     */
    name: string | string[]
    /**
     * Chữ viết tắt của cơ quan trong số, ký hiệu.
     */
    symbol: string
    /**
     * Các cơ quan cùng ban hành (văn bản liên tịch), in tiếp dưới cơ quan thứ nhất.
     *
     * @minItems 1
     */
    jointly?: {
      /**
       * Cơ quan chủ quản trực tiếp (nếu có), in thường không đậm, mỗi dòng một phần tử.
       */
      parent?: string | string[]
      /**
       * Tên cơ quan ban hành, mỗi dòng một phần tử.
       */
      name: string | string[]
      /**
       * Chữ viết tắt của cơ quan trong số, ký hiệu.
       */
      symbol: string
    }[]
    /**
     * Địa danh ghi trước ngày tháng.
     */
    place: string
  }
  /**
   * Số và ngày ban hành; bỏ trống khi còn là dự thảo.
   */
  issued?: {
    /**
     * Số văn bản; bỏ trống khi còn là dự thảo. Viết trong nháy nếu muốn giữ nguyên dạng chữ, hay cả ký hiệu.
     */
    number?: number | string
    /**
     * Ngày ban hành; ghi năm (2025) hoặc tháng (2025-02) nếu ngày để trống.
     */
    date?: number | string
  }
  /**
   * Các dấu trên trang đầu: độ khẩn, độ mật, phạm vi lưu hành, dự thảo.
   */
  marks?: {
    /**
     * Dấu chỉ mức độ khẩn, in đỏ trong khung.
     */
    urgency?: 'Khẩn' | 'Thượng khẩn' | 'Hỏa tốc'
    /**
     * Dấu chỉ độ mật.
     */
    secrecy?: 'Mật' | 'Tối mật' | 'Tuyệt mật'
    /**
     * Chỉ dẫn về phạm vi lưu hành, in trong khung ở đầu trang.
     */
    circulation?: 'Xem xong trả lại' | 'Lưu hành nội bộ'
    /**
     * Dấu dự thảo, in trong khung; bỏ đi khi ban hành.
     */
    draft?: string
  }
  /**
   * Trình bày do cơ quan chọn trong khoảng Nghị định cho phép; bỏ trống thì kehoach tự chọn.
   */
  style?: {
    /**
     * Cỡ chữ phần nội dung, 13 hoặc 14; quốc hiệu, tiêu ngữ, số trang… tăng giảm theo.
     */
    textSize?: number
    /**
     * Cỡ chữ trong bảng; mặc định 13.
     */
    tableTextSize?: number
    /**
     * Lùi đầu dòng của mỗi đoạn, tính bằng mm: từ 10 đến 12,7.
     */
    firstLine?: number
    /**
     * Khoảng cách giữa các đoạn, tính bằng pt: từ 6 trở lên.
     */
    paragraphSpacing?: number
    /**
     * Cách dòng, so với dòng đơn: từ 1 đến 1,5.
     */
    lineSpacing?: number
    /**
     * Lề trang.
     */
    margins?: {
      /**
       * Lề trên, tính bằng mm: từ 20 đến 25.
       */
      top?: number
      /**
       * Lề dưới, tính bằng mm: từ 20 đến 25.
       */
      bottom?: number
      /**
       * Lề trái, tính bằng mm: từ 30 đến 35.
       */
      left?: number
      /**
       * Lề phải, tính bằng mm: từ 15 đến 20.
       */
      right?: number
    }
  }
  /**
   * Các cơ quan, khai một lần: mã và tên; trong bảng nhiệm vụ chỉ ghi mã.
   */
  agencies?: {
    [k: string]: string | AgencyInput
  }
  /**
   * Những người ký, khai một lần: mã, chức vụ, họ tên; gọi bằng mã ở “signature”.
   */
  signers?: {
    [k: string]: {
      /**
       * Quyền hạn, chức vụ của người ký, mỗi dòng một phần tử.
       */
      title: string | string[]
      /**
       * Chức vụ thứ hai, in ngay trên họ tên (ví dụ người ký với tư cách trưởng ban chỉ đạo).
       */
      office?: string | string[]
      /**
       * Cấp bậc quân hàm, ghi trước họ tên.
       */
      rank?: string
      /**
       * Họ và tên người ký.
       */
      name?: string
    }
  }
  /**
   * Các danh sách nơi nhận thường dùng: mã và những nơi nhận; gọi bằng “list” ở nơi nhận.
   */
  recipientLists?: {
    /**
     * @minItems 1
     */
    [k: string]: string[]
  }
  /**
   * Quyết định: quy định trực tiếp, hoặc ban hành văn bản viết ở “plan”.
   */
  decision?: {
    /**
     * Tên loại: Quyết định (nếu bỏ trống) hoặc Nghị quyết.
     */
    type?: 'Quyết định' | 'Nghị quyết'
    /**
     * Trích yếu; bỏ trống thì lấy “Ban hành Kế hoạch …” theo tên văn bản kèm theo.
     */
    subject?: string
    /**
     * Thẩm quyền ban hành, mỗi dòng một phần tử; [] nếu không ghi.
     */
    authority: (string | string[]) | string[]
    /**
     * Các căn cứ, mỗi căn cứ một phần tử; không cần viết “Căn cứ” và dấu chấm phẩy.
     *
     * @minItems 1
     */
    bases: string[]
    /**
     * Cơ quan đề nghị, in thành “Theo đề nghị của …”.
     */
    proposer?: string
    /**
     * Lời ban hành thay cho “QUYẾT ĐỊNH:”, như trong văn bản quy phạm pháp luật.
     */
    enacting?: string
    /**
     * Các điều; một đoạn chữ là một điều không có tên.
     *
     * @minItems 1
     */
    articles: (
      | string
      | {
          /**
           * Số của điều: một số nguyên để đánh tiếp từ đó, hoặc chữ để in đúng như viết.
           */
          number?: number | string
          /**
           * Tên điều, in đậm sau “Điều n.”.
           */
          title?: string
          /**
           * Nội dung điều; mỗi dòng là một đoạn.
           */
          text?: string
          /**
           * Điều ban hành văn bản kèm theo: kehoach viết câu “Ban hành kèm theo Quyết định này …”.
           */
          issues?: 'plan'
          /**
           * Kiểu đánh số của các cấp trong điều, từ ngoài vào trong.
           *
           * @minItems 1
           */
          numbering?: (
            | (
                | (
                    | '1'
                    | 'I'
                    | 'I.'
                    | 'A'
                    | 'A.'
                    | '1.'
                    | '1)'
                    | '1/'
                    | '1.1'
                    | '1.1.'
                    | 'a'
                    | 'a.'
                    | 'a)'
                    | 'a/'
                    | '(1)'
                    | '(a)'
                    | '-'
                    | '+'
                    | '*'
                    | ''
                  )
                | 1
                | 1.1
              )
            | {
                /**
                 * Kiểu số của cấp này.
                 */
                format:
                  | (
                      | '1'
                      | 'I'
                      | 'I.'
                      | 'A'
                      | 'A.'
                      | '1.'
                      | '1)'
                      | '1/'
                      | '1.1'
                      | '1.1.'
                      | 'a'
                      | 'a.'
                      | 'a)'
                      | 'a/'
                      | '(1)'
                      | '(a)'
                      | '-'
                      | '+'
                      | '*'
                      | ''
                    )
                  | 1
                  | 1.1
                /**
                 * true: số của cấp này chạy tiếp qua các nhóm, không đếm lại từ đầu ở mỗi nhóm.
                 */
                runsOn?: boolean
              }
          )[]
          /**
           * Các khoản 1., 2., 3.…; một đoạn chữ là một khoản.
           *
           * @minItems 1
           */
          clauses?: AnyBlockInput[]
          /**
           * Nội dung tự do của điều: các đoạn, đề mục, ý, bảng theo thứ tự.
           *
           * @minItems 1
           */
          body?: (string | BlockInput)[]
        }
    )[]
    /**
     * false: không có dấu “./.” ở cuối. Bỏ trống thì kehoach viết “./.” thay dấu chấm cuối, trừ khi phần lời kết thúc bằng dấu ba chấm, chỗ trống để điền hay dấu hai chấm.
     */
    endMark?: boolean
    /**
     * Nơi nhận; “Như Điều n”, “Như trên” và “Lưu: VT” được thêm nếu chưa có. [] là không có nơi nhận.
     */
    recipients: (
      | string
      | {
          /**
           * Tên nhóm, in thành một dòng trên các nơi nhận của nhóm.
           */
          group?: string
          /**
           * Nơi nhận trong nhóm.
           *
           * @minItems 1
           */
          to?: string[]
          /**
           * Mã danh sách đã khai trong “recipientLists”.
           */
          list?: string
        }
    )[]
    /**
     * Đơn vị lưu, in sau “Lưu: VT,”, có thể kèm số bản (VP, 2b); "" là không có dòng lưu.
     */
    filing?: string
    /**
     * false: không có dòng “Như Điều n”, “Như trên” mà kehoach thêm vào đầu nơi nhận.
     */
    asAbove?: boolean
    /**
     * Số bản lưu, in trong ngoặc sau dòng lưu.
     */
    copies?: number
    /**
     * Ký hiệu người soạn thảo và số lượng bản phát hành.
     */
    drafter?: string
    /**
     * Người ký: chức vụ và họ tên, hoặc mã đã khai trong “signers”; văn bản liên tịch ghi một danh sách, in cạnh nhau từ trái sang phải; [] nếu không có người ký.
     */
    signature:
      | (
          | string
          | {
              /**
               * Quyền hạn, chức vụ của người ký, mỗi dòng một phần tử.
               */
              title: string | string[]
              /**
               * Chức vụ thứ hai, in ngay trên họ tên (ví dụ người ký với tư cách trưởng ban chỉ đạo).
               */
              office?: string | string[]
              /**
               * Cấp bậc quân hàm, ghi trước họ tên.
               */
              rank?: string
              /**
               * Họ và tên người ký.
               */
              name?: string
            }
        )
      | (
          | string
          | {
              /**
               * Quyền hạn, chức vụ của người ký, mỗi dòng một phần tử.
               */
              title: string | string[]
              /**
               * Chức vụ thứ hai, in ngay trên họ tên (ví dụ người ký với tư cách trưởng ban chỉ đạo).
               */
              office?: string | string[]
              /**
               * Cấp bậc quân hàm, ghi trước họ tên.
               */
              rank?: string
              /**
               * Họ và tên người ký.
               */
              name?: string
            }
        )[]
  }
  /**
   * Kế hoạch hay văn bản có tên loại khác: kèm theo quyết định, hoặc ban hành riêng (khi ấy có nơi nhận và người ký của mình).
   */
  plan?: {
    /**
     * Tên loại văn bản, một trong các loại của Nghị định hoặc loại riêng của cơ quan (Nội quy, Quy trình); bỏ trống là Kế hoạch.
     */
    type?:
      | (
          | 'Kế hoạch'
          | 'Chỉ thị'
          | 'Quy chế'
          | 'Quy định'
          | 'Thông cáo'
          | 'Thông báo'
          | 'Hướng dẫn'
          | 'Chương trình'
          | 'Phương án'
          | 'Đề án'
          | 'Dự án'
          | 'Báo cáo'
          | 'Tờ trình'
          | 'Giấy ủy quyền'
          | 'Phiếu gửi'
          | 'Phiếu chuyển'
          | 'Phiếu báo'
          | 'Công văn'
          | 'Công điện'
          | 'Giấy mời'
          | 'Giấy giới thiệu'
          | 'Biên bản'
          | 'Giấy nghỉ phép'
          | 'Hợp đồng'
          | 'Bản ghi nhớ'
          | 'Bản thỏa thuận'
        )
      | string
    /**
     * Chữ viết tắt của loại văn bản riêng, ghi trong số, ký hiệu; bỏ trống thì lấy chữ đầu của từng tiếng.
     */
    abbreviation?: string
    /**
     * Tên (trích yếu), không kể tên loại; mỗi dòng viết là một dòng in.
     */
    title: string
    /**
     * Khổ giấy đứng hay ngang; bỏ trống thì đứng, trừ khi bảng cần khổ ngang.
     */
    orientation?: 'portrait' | 'landscape'
    /**
     * Ai gửi công điện, ai mời họp, nếu không phải cơ quan ban hành; mỗi dòng một phần tử.
     */
    authority?: string | string[]
    /**
     * Kính gửi: nơi văn bản được gửi tới; người được mời (giấy mời).
     */
    addressees?: string | string[]
    /**
     * Các căn cứ (nếu có), mỗi căn cứ một phần tử.
     *
     * @minItems 1
     */
    bases?: string[]
    /**
     * Dòng “(Kèm theo Quyết định số …)” viết tay; bỏ trống thì kehoach tự viết, "" là không có dòng này.
     */
    attachment?: string
    /**
     * Cuộc họp, hội nghị được mời tới dự (giấy mời).
     */
    occasion?: string | string[]
    /**
     * Thời gian bắt đầu cuộc họp (biên bản).
     */
    starts?: string | string[]
    /**
     * Địa điểm họp (giấy mời, biên bản).
     */
    venue?: string | string[]
    /**
     * Thời gian họp (giấy mời).
     */
    time?: string | string[]
    /**
     * Thành phần tham dự; nhiều người, nhiều đơn vị thì mỗi dòng một phần tử (biên bản).
     */
    present?: string | string[]
    /**
     * Người vắng mặt, có lý do (biên bản).
     */
    absent?: string | string[]
    /**
     * Người chủ trì (giấy mời, biên bản).
     */
    chair?: string | string[]
    /**
     * Người ghi biên bản.
     */
    clerk?: string | string[]
    /**
     * Giờ, ngày kết thúc cuộc họp (biên bản).
     */
    ends?: string | string[]
    /**
     * Đơn được xét: ngày, của ai (giấy nghỉ phép).
     */
    request?: string | string[]
    /**
     * Người được giới thiệu hay được nghỉ phép: họ và tên.
     */
    bearer?: string | string[]
    /**
     * Chức vụ của người ấy (giấy giới thiệu, giấy nghỉ phép).
     */
    position?: string | string[]
    /**
     * Nơi được cử đến (giấy giới thiệu).
     */
    sentTo?: string | string[]
    /**
     * Việc được cử đi làm (giấy giới thiệu).
     */
    purpose?: string | string[]
    /**
     * Ngày cuối cùng giấy có giá trị (giấy giới thiệu).
     */
    validUntil?: string | string[]
    /**
     * Thời gian và nơi nghỉ (giấy nghỉ phép).
     */
    leave?: string | string[]
    /**
     * Những ngày nghỉ được tính vào thời gian nào (giấy nghỉ phép).
     */
    countedAs?: string | string[]
    /**
     * Kiểu đánh số của từng cấp trong phần lời, từ ngoài vào trong.
     *
     * @minItems 1
     */
    numbering?: (
      | (
          | (
              | '1'
              | 'I'
              | 'I.'
              | 'A'
              | 'A.'
              | '1.'
              | '1)'
              | '1/'
              | '1.1'
              | '1.1.'
              | 'a'
              | 'a.'
              | 'a)'
              | 'a/'
              | '(1)'
              | '(a)'
              | '-'
              | '+'
              | '*'
              | ''
            )
          | 1
          | 1.1
        )
      | {
          /**
           * Kiểu số của cấp này.
           */
          format:
            | (
                | '1'
                | 'I'
                | 'I.'
                | 'A'
                | 'A.'
                | '1.'
                | '1)'
                | '1/'
                | '1.1'
                | '1.1.'
                | 'a'
                | 'a.'
                | 'a)'
                | 'a/'
                | '(1)'
                | '(a)'
                | '-'
                | '+'
                | '*'
                | ''
              )
            | 1
            | 1.1
          /**
           * true: số của cấp này chạy tiếp qua các nhóm, không đếm lại từ đầu ở mỗi nhóm.
           */
          runsOn?: boolean
        }
    )[]
    /**
     * Phần lời: các đoạn, đề mục, ý, bảng theo thứ tự.
     *
     * @minItems 1
     */
    body?: (string | BlockInput)[]
    /**
     * Bảng đặt sau phần lời.
     */
    table?: {
      /**
       * Khổ giấy riêng của bảng này, khi khác với phần văn bản quanh nó.
       */
      orientation?: 'portrait' | 'landscape'
      /**
       * Tên bảng, in đậm ở giữa, trên bảng; mỗi dòng viết là một dòng in.
       */
      title?: string
      /**
       * Đơn vị của các số liệu; kehoach viết thêm “Đơn vị tính:”.
       */
      unit?: string
      /**
       * Ghi chú dưới bảng, mỗi ghi chú một đoạn, in đúng như viết.
       */
      remarks?: string | string[]
      /**
       * Các cột theo thứ tự từ trái sang phải.
       *
       * @minItems 1
       */
      columns: AnyColumnInput[]
      /**
       * Hàng đánh số dưới tên cột: true là 1, 2, 3…; hoặc danh sách, mỗi cột một phần tử.
       */
      index?: boolean | (string | number)[]
      /**
       * Kiểu số thứ tự của từng cấp, từ ngoài vào trong; bỏ trống thì I, 1, a) khi có nhóm, 1, a), - khi không.
       *
       * @minItems 1
       */
      numbering?: (
        | (
            | (
                | '1'
                | 'I'
                | 'I.'
                | 'A'
                | 'A.'
                | '1.'
                | '1)'
                | '1/'
                | '1.1'
                | '1.1.'
                | 'a'
                | 'a.'
                | 'a)'
                | 'a/'
                | '(1)'
                | '(a)'
                | '-'
                | '+'
                | '*'
                | ''
              )
            | 1
            | 1.1
          )
        | {
            /**
             * Kiểu số của cấp này.
             */
            format:
              | (
                  | '1'
                  | 'I'
                  | 'I.'
                  | 'A'
                  | 'A.'
                  | '1.'
                  | '1)'
                  | '1/'
                  | '1.1'
                  | '1.1.'
                  | 'a'
                  | 'a.'
                  | 'a)'
                  | 'a/'
                  | '(1)'
                  | '(a)'
                  | '-'
                  | '+'
                  | '*'
                  | ''
                )
              | 1
              | 1.1
            /**
             * true: số của cấp này chạy tiếp qua các nhóm, không đếm lại từ đầu ở mỗi nhóm.
             */
            runsOn?: boolean
          }
      )[]
      /**
       * Các dòng của bảng: nhiệm vụ, hoặc nhóm nhiệm vụ. Mỗi dòng là nhóm khóa, hoặc các ô theo thứ tự cột: [1, Xoài, 13.500], hay một dòng chữ 1 | Xoài | 13.500; cả bảng có thể là một khối chữ, mỗi dòng một hàng, hoặc lấy từ trang tính: { từ tệp: nhiem-vu.xlsx }.
       */
      rows: RowListInput | SheetRowsInput | string
      /**
       * true: dòng có các dòng con mà không ghi số thì có tổng của các dòng con ấy.
       */
      subtotals?: boolean
      /**
       * true: ô kéo dài qua nhiều dòng được in lại ở đầu mỗi trang nó sang tới (chỉ ở PDF).
       */
      repeatSpans?: boolean
    }
    /**
     * false: không có dấu “./.” ở cuối. Bỏ trống thì kehoach viết “./.” thay dấu chấm cuối, trừ khi phần lời kết thúc bằng dấu ba chấm, chỗ trống để điền hay dấu hai chấm.
     */
    endMark?: boolean
    /**
     * Nơi nhận; “Như Điều n”, “Như trên” và “Lưu: VT” được thêm nếu chưa có. [] là không có nơi nhận.
     */
    recipients?: (
      | string
      | {
          /**
           * Tên nhóm, in thành một dòng trên các nơi nhận của nhóm.
           */
          group?: string
          /**
           * Nơi nhận trong nhóm.
           *
           * @minItems 1
           */
          to?: string[]
          /**
           * Mã danh sách đã khai trong “recipientLists”.
           */
          list?: string
        }
    )[]
    /**
     * Đơn vị lưu, in sau “Lưu: VT,”, có thể kèm số bản (VP, 2b); "" là không có dòng lưu.
     */
    filing?: string
    /**
     * false: không có dòng “Như Điều n”, “Như trên” mà kehoach thêm vào đầu nơi nhận.
     */
    asAbove?: boolean
    /**
     * Số bản lưu, in trong ngoặc sau dòng lưu.
     */
    copies?: number
    /**
     * Ký hiệu người soạn thảo và số lượng bản phát hành.
     */
    drafter?: string
    /**
     * Người ký: chức vụ và họ tên, hoặc mã đã khai trong “signers”; văn bản liên tịch ghi một danh sách, in cạnh nhau từ trái sang phải; [] nếu không có người ký.
     */
    signature?:
      | (
          | string
          | {
              /**
               * Quyền hạn, chức vụ của người ký, mỗi dòng một phần tử.
               */
              title: string | string[]
              /**
               * Chức vụ thứ hai, in ngay trên họ tên (ví dụ người ký với tư cách trưởng ban chỉ đạo).
               */
              office?: string | string[]
              /**
               * Cấp bậc quân hàm, ghi trước họ tên.
               */
              rank?: string
              /**
               * Họ và tên người ký.
               */
              name?: string
            }
        )
      | (
          | string
          | {
              /**
               * Quyền hạn, chức vụ của người ký, mỗi dòng một phần tử.
               */
              title: string | string[]
              /**
               * Chức vụ thứ hai, in ngay trên họ tên (ví dụ người ký với tư cách trưởng ban chỉ đạo).
               */
              office?: string | string[]
              /**
               * Cấp bậc quân hàm, ghi trước họ tên.
               */
              rank?: string
              /**
               * Họ và tên người ký.
               */
              name?: string
            }
        )[]
  }
  /**
   * Các phụ lục của quyết định hoặc của kế hoạch.
   *
   * @minItems 1
   */
  appendices?: {
    /**
     * Số của phụ lục; bỏ trống thì đánh số La Mã khi có từ hai phụ lục trở lên. Tên riêng (Mẫu số 01, Biểu 02/KH, Danh mục) được in thay chữ “Phụ lục”.
     */
    number?: number | string
    /**
     * Tên phụ lục.
     */
    title: string
    /**
     * Phụ lục của phần nào trong tệp này (“decision” hay “plan”), hoặc tên loại của văn bản ban hành riêng.
     */
    to?:
      | 'decision'
      | 'plan'
      | 'Quyết định'
      | 'Nghị quyết'
      | 'Kế hoạch'
      | 'Chỉ thị'
      | 'Quy chế'
      | 'Quy định'
      | 'Thông cáo'
      | 'Thông báo'
      | 'Hướng dẫn'
      | 'Chương trình'
      | 'Phương án'
      | 'Đề án'
      | 'Dự án'
      | 'Báo cáo'
      | 'Tờ trình'
      | 'Giấy ủy quyền'
      | 'Phiếu gửi'
      | 'Phiếu chuyển'
      | 'Phiếu báo'
      | 'Công văn'
      | 'Công điện'
      | 'Giấy mời'
      | 'Giấy giới thiệu'
      | 'Biên bản'
      | 'Giấy nghỉ phép'
      | 'Hợp đồng'
      | 'Bản ghi nhớ'
      | 'Bản thỏa thuận'
    /**
     * Khổ giấy đứng hay ngang; bỏ trống thì đứng, trừ khi bảng cần khổ ngang.
     */
    orientation?: 'portrait' | 'landscape'
    /**
     * Dòng “(Kèm theo …)” viết tay; bỏ trống thì kehoach tự viết, "" là không có dòng này.
     */
    attachment?: string
    /**
     * Kiểu đánh số của từng cấp trong phần lời, từ ngoài vào trong.
     *
     * @minItems 1
     */
    numbering?: (
      | (
          | (
              | '1'
              | 'I'
              | 'I.'
              | 'A'
              | 'A.'
              | '1.'
              | '1)'
              | '1/'
              | '1.1'
              | '1.1.'
              | 'a'
              | 'a.'
              | 'a)'
              | 'a/'
              | '(1)'
              | '(a)'
              | '-'
              | '+'
              | '*'
              | ''
            )
          | 1
          | 1.1
        )
      | {
          /**
           * Kiểu số của cấp này.
           */
          format:
            | (
                | '1'
                | 'I'
                | 'I.'
                | 'A'
                | 'A.'
                | '1.'
                | '1)'
                | '1/'
                | '1.1'
                | '1.1.'
                | 'a'
                | 'a.'
                | 'a)'
                | 'a/'
                | '(1)'
                | '(a)'
                | '-'
                | '+'
                | '*'
                | ''
              )
            | 1
            | 1.1
          /**
           * true: số của cấp này chạy tiếp qua các nhóm, không đếm lại từ đầu ở mỗi nhóm.
           */
          runsOn?: boolean
        }
    )[]
    /**
     * Phần lời: các đoạn, đề mục, ý, bảng theo thứ tự.
     *
     * @minItems 1
     */
    body?: (string | BlockInput)[]
    /**
     * Bảng đặt sau phần lời.
     */
    table?: {
      /**
       * Khổ giấy riêng của bảng này, khi khác với phần văn bản quanh nó.
       */
      orientation?: 'portrait' | 'landscape'
      /**
       * Tên bảng, in đậm ở giữa, trên bảng; mỗi dòng viết là một dòng in.
       */
      title?: string
      /**
       * Đơn vị của các số liệu; kehoach viết thêm “Đơn vị tính:”.
       */
      unit?: string
      /**
       * Ghi chú dưới bảng, mỗi ghi chú một đoạn, in đúng như viết.
       */
      remarks?: string | string[]
      /**
       * Các cột theo thứ tự từ trái sang phải.
       *
       * @minItems 1
       */
      columns: AnyColumnInput[]
      /**
       * Hàng đánh số dưới tên cột: true là 1, 2, 3…; hoặc danh sách, mỗi cột một phần tử.
       */
      index?: boolean | (string | number)[]
      /**
       * Kiểu số thứ tự của từng cấp, từ ngoài vào trong; bỏ trống thì I, 1, a) khi có nhóm, 1, a), - khi không.
       *
       * @minItems 1
       */
      numbering?: (
        | (
            | (
                | '1'
                | 'I'
                | 'I.'
                | 'A'
                | 'A.'
                | '1.'
                | '1)'
                | '1/'
                | '1.1'
                | '1.1.'
                | 'a'
                | 'a.'
                | 'a)'
                | 'a/'
                | '(1)'
                | '(a)'
                | '-'
                | '+'
                | '*'
                | ''
              )
            | 1
            | 1.1
          )
        | {
            /**
             * Kiểu số của cấp này.
             */
            format:
              | (
                  | '1'
                  | 'I'
                  | 'I.'
                  | 'A'
                  | 'A.'
                  | '1.'
                  | '1)'
                  | '1/'
                  | '1.1'
                  | '1.1.'
                  | 'a'
                  | 'a.'
                  | 'a)'
                  | 'a/'
                  | '(1)'
                  | '(a)'
                  | '-'
                  | '+'
                  | '*'
                  | ''
                )
              | 1
              | 1.1
            /**
             * true: số của cấp này chạy tiếp qua các nhóm, không đếm lại từ đầu ở mỗi nhóm.
             */
            runsOn?: boolean
          }
      )[]
      /**
       * Các dòng của bảng: nhiệm vụ, hoặc nhóm nhiệm vụ. Mỗi dòng là nhóm khóa, hoặc các ô theo thứ tự cột: [1, Xoài, 13.500], hay một dòng chữ 1 | Xoài | 13.500; cả bảng có thể là một khối chữ, mỗi dòng một hàng, hoặc lấy từ trang tính: { từ tệp: nhiem-vu.xlsx }.
       */
      rows: RowListInput | SheetRowsInput | string
      /**
       * true: dòng có các dòng con mà không ghi số thì có tổng của các dòng con ấy.
       */
      subtotals?: boolean
      /**
       * true: ô kéo dài qua nhiều dòng được in lại ở đầu mỗi trang nó sang tới (chỉ ở PDF).
       */
      repeatSpans?: boolean
    }
    /**
     * false: không có dấu “./.” ở cuối. Bỏ trống thì kehoach viết “./.” thay dấu chấm cuối, trừ khi phần lời kết thúc bằng dấu ba chấm, chỗ trống để điền hay dấu hai chấm.
     */
    endMark?: boolean
  }[]
  /**
   * Các biểu mẫu để nơi khác điền, in sau các văn bản và phụ lục.
   *
   * @minItems 1
   */
  forms?: {
    /**
     * Tên chung của các mẫu từ đây trở đi, in hoa trên mẫu này; mỗi dòng một phần tử.
     */
    heading?: string | string[]
    /**
     * Nhãn của mẫu, như văn bản gọi nó.
     */
    label?: string
    /**
     * Nhãn ở bên phải hay ở giữa.
     */
    labelAt?: 'right' | 'center'
    /**
     * Phần đầu hai cột: nơi lập mẫu bên trái, quốc hiệu và tiêu ngữ bên phải. {} là quốc hiệu, tiêu ngữ ở giữa; bỏ trống là không có.
     */
    head?: {
      /**
       * Cơ quan chủ quản của nơi lập mẫu, mỗi dòng một phần tử.
       */
      parent?: string | string[]
      /**
       * Nơi lập mẫu, mỗi dòng một phần tử; để dòng chấm nếu chưa biết.
       */
      name?: string | string[]
      /**
       * Dòng số, in như viết.
       */
      symbol?: string
      /**
       * Dòng địa danh và ngày tháng, in như viết.
       */
      date?: string
    }
    /**
     * Tên mẫu, in hoa ở giữa; mỗi dòng một phần tử.
     */
    title?: string | string[]
    /**
     * Dòng dưới tên mẫu, in đậm như viết; mỗi dòng một phần tử.
     */
    subject?: string | string[]
    /**
     * Khổ giấy đứng hay ngang; bỏ trống thì đứng, trừ khi bảng cần khổ ngang.
     */
    orientation?: 'portrait' | 'landscape'
    /**
     * Các dòng của mẫu theo thứ tự.
     *
     * @minItems 1
     */
    body: (
      | string
      | {
          /**
           * Đoạn văn; dãy chấm ở cuối kéo tới lề phải. Câu chữ viết thẳng cũng là một đoạn.
           */
          text?: string
          /**
           * Dòng ở giữa, mỗi dòng một phần tử.
           */
          center?: string | string[]
          /**
           * Dòng bên phải, mỗi dòng một phần tử.
           */
          right?: string | string[]
          /**
           * Lời trước chỗ điền; kehoach kẻ dòng chấm tới lề phải. Nhiều lời (tối đa bốn) thì chia đều một dòng.
           */
          fill?: string | string[]
          /**
           * Các ý để đánh dấu, mỗi ý sau một ô vuông, trên một dòng.
           */
          ticks?: string | string[]
          /**
           * Số dòng chấm để viết.
           */
          dots?: number
          /**
           * Bảng để điền.
           */
          table?: {
            /**
             * Khổ giấy riêng của bảng này, khi khác với phần văn bản quanh nó.
             */
            orientation?: 'portrait' | 'landscape'
            /**
             * Tên bảng, in đậm ở giữa, trên bảng; mỗi dòng viết là một dòng in.
             */
            title?: string
            /**
             * Đơn vị của các số liệu; kehoach viết thêm “Đơn vị tính:”.
             */
            unit?: string
            /**
             * Ghi chú dưới bảng, mỗi ghi chú một đoạn, in đúng như viết.
             */
            remarks?: string | string[]
            /**
             * Các cột theo thứ tự từ trái sang phải.
             *
             * @minItems 1
             */
            columns: AnyColumnInput[]
            /**
             * Hàng đánh số dưới tên cột: true là 1, 2, 3…; hoặc danh sách, mỗi cột một phần tử.
             */
            index?: boolean | (string | number)[]
            /**
             * Kiểu số thứ tự của từng cấp, từ ngoài vào trong; bỏ trống thì I, 1, a) khi có nhóm, 1, a), - khi không.
             *
             * @minItems 1
             */
            numbering?: (
              | (
                  | (
                      | '1'
                      | 'I'
                      | 'I.'
                      | 'A'
                      | 'A.'
                      | '1.'
                      | '1)'
                      | '1/'
                      | '1.1'
                      | '1.1.'
                      | 'a'
                      | 'a.'
                      | 'a)'
                      | 'a/'
                      | '(1)'
                      | '(a)'
                      | '-'
                      | '+'
                      | '*'
                      | ''
                    )
                  | 1
                  | 1.1
                )
              | {
                  /**
                   * Kiểu số của cấp này.
                   */
                  format:
                    | (
                        | '1'
                        | 'I'
                        | 'I.'
                        | 'A'
                        | 'A.'
                        | '1.'
                        | '1)'
                        | '1/'
                        | '1.1'
                        | '1.1.'
                        | 'a'
                        | 'a.'
                        | 'a)'
                        | 'a/'
                        | '(1)'
                        | '(a)'
                        | '-'
                        | '+'
                        | '*'
                        | ''
                      )
                    | 1
                    | 1.1
                  /**
                   * true: số của cấp này chạy tiếp qua các nhóm, không đếm lại từ đầu ở mỗi nhóm.
                   */
                  runsOn?: boolean
                }
            )[]
            /**
             * Các dòng của bảng: nhiệm vụ, hoặc nhóm nhiệm vụ. Mỗi dòng là nhóm khóa, hoặc các ô theo thứ tự cột: [1, Xoài, 13.500], hay một dòng chữ 1 | Xoài | 13.500; cả bảng có thể là một khối chữ, mỗi dòng một hàng, hoặc lấy từ trang tính: { từ tệp: nhiem-vu.xlsx }.
             */
            rows: RowListInput | SheetRowsInput | string
            /**
             * true: dòng có các dòng con mà không ghi số thì có tổng của các dòng con ấy.
             */
            subtotals?: boolean
            /**
             * true: ô kéo dài qua nhiều dòng được in lại ở đầu mỗi trang nó sang tới (chỉ ở PDF).
             */
            repeatSpans?: boolean
          }
        }
    )[]
    /**
     * Người ký mẫu: một người ở bên phải, hai đến bốn người cạnh nhau từ trái sang phải.
     */
    signature?:
      | {
          /**
           * Người ký là ai, mỗi dòng một phần tử.
           */
          title: string | string[]
          /**
           * Lời nhắc dưới chức danh; bỏ trống thì là “(Ký, ghi rõ họ tên)”, "" thì không có.
           */
          hint?: string
          /**
           * Họ tên in sẵn, nếu có.
           */
          name?: string
        }
      | {
          /**
           * Người ký là ai, mỗi dòng một phần tử.
           */
          title: string | string[]
          /**
           * Lời nhắc dưới chức danh; bỏ trống thì là “(Ký, ghi rõ họ tên)”, "" thì không có.
           */
          hint?: string
          /**
           * Họ tên in sẵn, nếu có.
           */
          name?: string
        }[]
    /**
     * Ghi chú ở cuối mẫu, mỗi ghi chú một đoạn, in như viết dưới “Ghi chú:”.
     */
    notes?: string | string[]
  }[]
  /**
   * Chú thích cuối trang: mã và nội dung; gọi bằng [^mã].
   */
  footnotes?: {
    [k: string]: string
  }
}
export interface AgencyInput {
  /**
   * Tên cơ quan, in ra nơi ghi mã.
   */
  name: string
  /**
   * Tên viết tắt và những cách gọi khác của chính cơ quan này.
   */
  short?: string | string[]
}
export interface BlockInput {
  /**
   * Đoạn văn không đánh số; mỗi dòng là một đoạn.
   */
  text?: string
  /**
   * Đề mục có đánh số, đứng riêng một dòng; có thêm “item” thì đứng liền trước nội dung.
   */
  heading?: string
  /**
   * Ý có đánh số; các dòng sau là đoạn không đánh số.
   */
  item?: string
  /**
   * Tên phần; in thành “Phần I” và tên ở dòng dưới.
   */
  part?: string
  /**
   * Tên chương; in thành “Chương I” và tên ở dòng dưới.
   */
  chapter?: string
  /**
   * Tên mục trong chương; in thành “Mục 1” và tên ở dòng dưới.
   */
  section?: string
  /**
   * Tên tiểu mục trong mục; in thành “Tiểu mục 1” và tên ở dòng dưới.
   */
  subsection?: string
  /**
   * Tên điều; để "" nếu nội dung viết liền sau “Điều n.”.
   */
  article?: string
  /**
   * Bảng đứng giữa phần lời.
   */
  table?: {
    /**
     * Khổ giấy riêng của bảng này, khi khác với phần văn bản quanh nó.
     */
    orientation?: 'portrait' | 'landscape'
    /**
     * Tên bảng, in đậm ở giữa, trên bảng; mỗi dòng viết là một dòng in.
     */
    title?: string
    /**
     * Đơn vị của các số liệu; kehoach viết thêm “Đơn vị tính:”.
     */
    unit?: string
    /**
     * Ghi chú dưới bảng, mỗi ghi chú một đoạn, in đúng như viết.
     */
    remarks?: string | string[]
    /**
     * Các cột theo thứ tự từ trái sang phải.
     *
     * @minItems 1
     */
    columns: AnyColumnInput[]
    /**
     * Hàng đánh số dưới tên cột: true là 1, 2, 3…; hoặc danh sách, mỗi cột một phần tử.
     */
    index?: boolean | (string | number)[]
    /**
     * Kiểu số thứ tự của từng cấp, từ ngoài vào trong; bỏ trống thì I, 1, a) khi có nhóm, 1, a), - khi không.
     *
     * @minItems 1
     */
    numbering?: (
      | (
          | (
              | '1'
              | 'I'
              | 'I.'
              | 'A'
              | 'A.'
              | '1.'
              | '1)'
              | '1/'
              | '1.1'
              | '1.1.'
              | 'a'
              | 'a.'
              | 'a)'
              | 'a/'
              | '(1)'
              | '(a)'
              | '-'
              | '+'
              | '*'
              | ''
            )
          | 1
          | 1.1
        )
      | {
          /**
           * Kiểu số của cấp này.
           */
          format:
            | (
                | '1'
                | 'I'
                | 'I.'
                | 'A'
                | 'A.'
                | '1.'
                | '1)'
                | '1/'
                | '1.1'
                | '1.1.'
                | 'a'
                | 'a.'
                | 'a)'
                | 'a/'
                | '(1)'
                | '(a)'
                | '-'
                | '+'
                | '*'
                | ''
              )
            | 1
            | 1.1
          /**
           * true: số của cấp này chạy tiếp qua các nhóm, không đếm lại từ đầu ở mỗi nhóm.
           */
          runsOn?: boolean
        }
    )[]
    /**
     * Các dòng của bảng: nhiệm vụ, hoặc nhóm nhiệm vụ. Mỗi dòng là nhóm khóa, hoặc các ô theo thứ tự cột: [1, Xoài, 13.500], hay một dòng chữ 1 | Xoài | 13.500; cả bảng có thể là một khối chữ, mỗi dòng một hàng, hoặc lấy từ trang tính: { từ tệp: nhiem-vu.xlsx }.
     */
    rows: RowListInput | SheetRowsInput | string
    /**
     * true: dòng có các dòng con mà không ghi số thì có tổng của các dòng con ấy.
     */
    subtotals?: boolean
    /**
     * true: ô kéo dài qua nhiều dòng được in lại ở đầu mỗi trang nó sang tới (chỉ ở PDF).
     */
    repeatSpans?: boolean
  }
  /**
   * Số của khối này: một số nguyên để đánh tiếp từ đó, hoặc chữ để in đúng như viết; "" là không có số.
   */
  number?: number | string
  /**
   * Kiểu đánh số của các cấp bên trong, từ ngoài vào trong.
   *
   * @minItems 1
   */
  numbering?: (
    | (
        | (
            | '1'
            | 'I'
            | 'I.'
            | 'A'
            | 'A.'
            | '1.'
            | '1)'
            | '1/'
            | '1.1'
            | '1.1.'
            | 'a'
            | 'a.'
            | 'a)'
            | 'a/'
            | '(1)'
            | '(a)'
            | '-'
            | '+'
            | '*'
            | ''
          )
        | 1
        | 1.1
      )
    | {
        /**
         * Kiểu số của cấp này.
         */
        format:
          | (
              | '1'
              | 'I'
              | 'I.'
              | 'A'
              | 'A.'
              | '1.'
              | '1)'
              | '1/'
              | '1.1'
              | '1.1.'
              | 'a'
              | 'a.'
              | 'a)'
              | 'a/'
              | '(1)'
              | '(a)'
              | '-'
              | '+'
              | '*'
              | ''
            )
          | 1
          | 1.1
        /**
         * true: số của cấp này chạy tiếp qua các nhóm, không đếm lại từ đầu ở mỗi nhóm.
         */
        runsOn?: boolean
      }
  )[]
  /**
   * Nội dung bên trong: các đoạn, đề mục, ý, bảng theo thứ tự.
   *
   * @minItems 1
   */
  body?: (string | BlockInput)[]
  /**
   * Các ý có đánh số, đếm từ 1; một đoạn chữ là một ý. Có cả “body” thì in sau “body”, dù viết trước hay sau.
   *
   * @minItems 1
   */
  items?: AnyBlockInput[]
}
export interface ColumnInput {
  /**
   * Loại cột; cột tự đặt tên thì chọn theo cách in: chữ, vắn tắt, ngắn (ở giữa) hoặc số liệu (bên phải).
   */
  kind?:
    | 'number'
    | 'content'
    | 'objective'
    | 'activity'
    | 'lead'
    | 'support'
    | 'deadline'
    | 'output'
    | 'budget'
    | 'note'
    | 'text'
    | 'fact'
    | 'short'
    | 'amount'
  /**
   * Mã của cột tự đặt tên; ô của cột này viết trong “cells” của mỗi dòng, dưới mã ấy. Không có “kind” thì là cột chữ: số in đúng như viết.
   */
  id?: string
  /**
   * Tên cột in trên bảng, \\ là xuống dòng; bỏ trống thì theo loại cột.
   */
  heading?: string
  /**
   * Bề rộng cột, tính bằng milimét; bỏ trống thì tính theo nội dung.
   */
  width?: number | string
  /**
   * true: cột số liệu được cộng; dòng “total” tự có tổng của cột này.
   */
  sum?: boolean
  /**
   * Số chữ số sau dấu phẩy của các số trong cột; bỏ trống thì theo số đã ghi.
   */
  decimals?: number
  /**
   * Các cột nằm dưới một tên chung (“heading”).
   *
   * @minItems 1
   */
  columns?: AnyColumnInput[]
}
export interface RowInput {
  /**
   * Tên nhóm nhiệm vụ, in suốt các cột không có ô riêng; các nhiệm vụ nằm trong “rows”.
   */
  group?: string
  /**
   * Tên dòng tổng; các cột có “sum” tự có tổng của các dòng cùng cấp.
   */
  total?: string
  /**
   * Một dòng chữ suốt bảng, không đánh số.
   */
  remark?: string
  /**
   * Số thứ tự viết tay; bỏ trống thì tự đánh số.
   */
  number?: number | string
  /**
   * Nội dung công việc; dòng bắt đầu bằng “- ” là gạch đầu dòng.
   */
  content?: string | number | null | string[] | WideCellInput
  /**
   * Mục tiêu của nhiệm vụ.
   */
  objective?: string | number | null | string[] | WideCellInput
  /**
   * Hoạt động.
   */
  activity?: string | number | null | string[] | WideCellInput
  /**
   * Cơ quan chủ trì: mã đã khai trong “agencies” hoặc tên; nhiều cơ quan thì viết thành danh sách.
   */
  lead?: string | number | null | string[] | WideCellInput
  /**
   * Cơ quan phối hợp, viết như cơ quan chủ trì.
   */
  support?: string | number | null | string[] | WideCellInput
  /**
   * Thời hạn hoàn thành.
   */
  deadline?: string | number | null | string[] | WideCellInput
  /**
   * Sản phẩm, kết quả.
   */
  output?: string | number | null | string[] | WideCellInput
  /**
   * Kinh phí thực hiện.
   */
  budget?: string | number | null | string[] | WideCellInput
  /**
   * Ghi chú.
   */
  note?: string | number | null | string[] | WideCellInput
  /**
   * Ô của các cột tự đặt tên: mã cột và nội dung.
   */
  cells?: {
    [k: string]: string | number | null | string[] | WideCellInput
  }
  /**
   * Các cột (loại hoặc mã) mà ô của dòng ngay trên kéo dài xuống dòng này.
   *
   * @minItems 1
   */
  merged?: (
    | (
        | 'number'
        | 'content'
        | 'objective'
        | 'activity'
        | 'lead'
        | 'support'
        | 'deadline'
        | 'output'
        | 'budget'
        | 'note'
      )
    | string
  )[]
  /**
   * Kiểu chữ của cả dòng; bỏ trống thì nhóm ngoài cùng và dòng tổng in đậm, dòng ghi chú in nghiêng.
   */
  emphasis?: 'bold' | 'italic' | 'none'
  /**
   * Các dòng con: nhiệm vụ của nhóm, việc nhỏ của nhiệm vụ.
   */
  rows?: RowListInput | SheetRowsInput | string
}
export interface WideCellInput {
  /**
   * Nội dung của ô, viết như ô thường.
   */
  text: string | number | string[]
  /**
   * Ô này trải trên bao nhiêu cột, kể cả cột của nó.
   */
  columns: number
}
export interface SheetRowsInput {
  /**
   * Tệp .xlsx hay .csv trong thư mục dự án, tính từ thư mục của tệp này.
   */
  from: string
  /**
   * Tên trang tính; bỏ trống thì là trang tính đầu tiên.
   */
  sheet?: string
  /**
   * Tên cột trong trang tính, khi khác với tên cột của bảng: danh sách theo thứ tự cột của bảng, hoặc cột của bảng và tên trong trang tính.
   */
  columns?:
    | string[]
    | {
        [k: string]: string
      }
}
