import {
  addressOrMissing,
  dateOrMissing,
  id,
  ledgerTable,
  type Row,
  sha256OrMissing,
  textOrMissing,
} from './table.ts';

/**
 * What lets others find a source again, and what in it says so. A table beside `sources`: what is found out later
 * leaves the row of the source, and its seal, as they are. `x` where it is not known or there is none.
 */
export const sourceTracesTable = ledgerTable({
  name: 'source-traces',
  group: 'observations',
  label: 'Lưu vết nguồn',
  description:
    'Mỗi dòng là điều đã biết để người khác tìm lại một nguồn: số liệu đứng ở đâu trong nguồn, ai lưu trữ, đã báo nơi công bố chưa. Bảng riêng để dòng của nguồn đã niêm phong được giữ nguyên.',
  key: ['source'],
  mayBeAbsent: true,
  columns: {
    source: id({ label: 'Mã nguồn', description: 'Nguồn.', references: 'sources' }),
    place: textOrMissing({
      label: 'Vị trí trong nguồn',
      description:
        'Số liệu đứng ở trang, mục, bảng hay đoạn nào, kể bằng lời của mình; không chép câu của nguồn. `x` nếu không biết.',
    }),
    accessed_on: dateOrMissing(['x'], {
      label: 'Ngày truy cập',
      description:
        'Ngày gần nhất có người mở chính nguồn và đọc thấy số liệu; xem kết quả tìm kiếm hay đoạn trích thì không tính. `x` nếu không biết.',
    }),
    archived_address: addressOrMissing({
      label: 'Địa chỉ bản lưu trữ',
      description: 'Địa chỉ của bản mà một kho lưu trữ web giữ, khác địa chỉ gốc. `x` nếu chưa có.',
    }),
    copy_sha256: sha256OrMissing({
      label: 'SHA-256 của bản sao',
      description:
        'Mã băm của tệp mà người ghi giữ lại, để sau này đối chiếu; tệp không ở trong kho. `x` nếu chưa có.',
    }),
    told_on: dateOrMissing(['x'], {
      label: 'Ngày báo nơi công bố',
      description:
        'Ngày báo cho nơi công bố rằng nguồn có chỗ sai, hoặc được dẫn ở đây. `x` nếu chưa báo.',
    }),
  },
});

export type SourceTraceRow = Row<typeof sourceTracesTable>;
