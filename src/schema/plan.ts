import {
  date,
  id,
  ledgerTable,
  name,
  optionalAddress,
  type Row,
  text,
  unitCode,
  year,
} from './table.ts';

export const planTable = ledgerTable({
  name: 'plan',
  group: 'plan',
  label: 'Kế hoạch',
  description: 'Đúng một dòng: văn bản kế hoạch mà trang này theo dõi.',
  key: ['plan'],
  columns: {
    plan: id({ label: 'Mã kế hoạch', description: 'Mã ngắn, dùng trong tên tệp.' }),
    number: text({ label: 'Số, ký hiệu', description: 'Ví dụ 272/KH-UBND.' }),
    title: name({ label: 'Trích yếu', description: 'Trích yếu nội dung, như trong văn bản.' }),
    short_title: name({
      label: 'Tên gọi ngắn',
      description: 'Tên ngắn dùng trên trang, ví dụ "Kế hoạch 272".',
    }),
    subject: name({ label: 'Chủ đề', description: 'Cụm từ nói kế hoạch về việc gì, viết thường.' }),
    issuer: name({ label: 'Cơ quan ban hành', description: 'Tên cơ quan ban hành.' }),
    signed_on: date({ label: 'Ngày ban hành', description: 'Ngày ký văn bản.' }),
    period_start: date({ label: 'Thực hiện từ', description: 'Ngày đầu của thời gian thực hiện.' }),
    period_end: date({ label: 'Thực hiện đến', description: 'Ngày cuối của thời gian thực hiện.' }),
    first_year: year({
      label: 'Năm đầu đánh giá',
      description: 'Năm đầu tiên trang này đánh giá.',
    }),
    last_year: year({
      label: 'Năm cuối đánh giá',
      description: 'Năm cuối cùng trang này đánh giá.',
    }),
    territory_code: unitCode({
      label: 'Mã địa bàn',
      description: 'Đơn vị mà kế hoạch áp dụng; mọi đơn vị bên dưới nó thuộc phạm vi.',
      references: 'units',
    }),
    source_note: text({
      label: 'Nguồn văn bản',
      description: 'Văn bản lấy từ đâu, phần nào không có.',
    }),
    address: optionalAddress({
      label: 'Địa chỉ trang',
      description:
        'Để trống: địa chỉ của trang ghi ở bảng thiết lập (site/settings.csv). Chỉ được dùng khi ở đó chưa đặt.',
    }),
  },
});

export type PlanRow = Row<typeof planTable>;
