import {
  choice,
  date,
  dateOrMissing,
  id,
  idOrNone,
  ledgerTable,
  name,
  optionalAddress,
  type Row,
  unitCode,
} from './table.ts';

/** What has become of a request for one figure, as a row tells it. */
const REQUEST_OUTCOMES = {
  waiting: 'đã hỏi, chưa có trả lời',
  answered: 'đã trả lời',
  refused: 'từ chối',
} as const;

/**
 * Requests for figures that nobody has published. One row for each indicator that a request asks for and each
 * thing that became of it: a request that was sent, later an answer or a refusal. The answer is a row of its own
 * and no correction of the first.
 */
export const requestsTable = ledgerTable({
  name: 'requests',
  group: 'observations',
  label: 'Yêu cầu cung cấp thông tin',
  description:
    'Mỗi dòng là một chỉ tiêu của một yêu cầu đã gửi, hoặc câu trả lời cho chỉ tiêu ấy. Khi có trả lời thì thêm dòng mới, dòng lúc gửi ở lại. Không ghi tên, địa chỉ, số điện thoại của người nào.',
  key: ['request', 'indicator', 'area_code', 'outcome'],
  mayBeAbsent: true,
  columns: {
    request: id({
      label: 'Mã yêu cầu',
      description: 'Mã ngắn; một văn bản hỏi nhiều chỉ tiêu thì các dòng cùng mã.',
    }),
    indicator: id({
      label: 'Mã chỉ tiêu',
      description: 'Chỉ tiêu được hỏi.',
      references: 'indicators',
    }),
    area_code: unitCode({
      label: 'Mã địa bàn',
      description: 'Địa bàn được hỏi: cả địa bàn của kế hoạch, hoặc một đơn vị.',
      references: 'units',
    }),
    period_start: date({ label: 'Từ ngày', description: 'Ngày đầu của kỳ được hỏi.' }),
    period_end: date({
      label: 'Đến ngày',
      description: 'Ngày cuối của kỳ được hỏi; kết quả tại một ngày thì bằng period_start.',
    }),
    holder: name({ label: 'Nơi được hỏi', description: 'Cơ quan nhận yêu cầu.' }),
    asked_on: date({ label: 'Ngày hỏi', description: 'Ngày gửi yêu cầu.' }),
    due_on: dateOrMissing(['x'], {
      label: 'Hạn trả lời',
      description:
        'Theo luật, theo thông báo của nơi được hỏi, hoặc do người hỏi nêu; `x` nếu không biết.',
    }),
    asked_by: name({
      label: 'Bên hỏi',
      description: 'Tổ chức hoặc vai trò, như "một bạn đọc", "tòa soạn báo"; không ghi tên người.',
    }),
    outcome: choice(REQUEST_OUTCOMES, {
      label: 'Kết quả',
      description: 'Lúc gửi ghi `waiting`; có trả lời thì thêm dòng `answered` hoặc `refused`.',
    }),
    outcome_on: dateOrMissing(['z'], {
      label: 'Ngày trả lời',
      description: 'Ngày trả lời hoặc từ chối; `z` khi chưa có.',
    }),
    source: idOrNone({
      label: 'Mã nguồn',
      description: 'Nguồn ghi lại câu trả lời trong bảng nguồn, nếu đã công bố; `z` nếu không có.',
    }),
    address: optionalAddress({
      label: 'Địa chỉ trả lời',
      description: 'Trang công khai câu trả lời, nếu có.',
    }),
  },
});

export type RequestRow = Row<typeof requestsTable>;
