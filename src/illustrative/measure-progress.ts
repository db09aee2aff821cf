import { yearOf } from '../schema/dates.ts';
import type { MeasureProgressRow } from '../schema/measure-progress.ts';
import { FIRST_RECORD, type NewRow } from './new-row.ts';
import type { Setting } from './setting.ts';
import { reportId } from './source-ids.ts';

type Report = readonly [state: MeasureProgressRow['state'], summary: string];

/** What the province reports of each measure, from the first year after the plan was signed on. */
const REPORTS: Readonly<Record<string, readonly Report[]>> = {
  'iv.1.a': [
    ['in-progress', 'Minh họa: đã rà soát các văn bản hiện hành, đang soạn hướng dẫn.'],
    ['done', 'Minh họa: đã ban hành hướng dẫn thực hiện tiêu chí an ninh, trật tự.'],
    ['done', 'Minh họa: hướng dẫn tiếp tục được áp dụng, không sửa đổi.'],
  ],
  'iv.1.b': [
    ['not-started', 'Minh họa: chưa có dự thảo nào được gửi lấy ý kiến.'],
    ['in-progress', 'Minh họa: đã tham gia ý kiến một dự thảo về xác định xã trọng điểm.'],
    ['in-progress', 'Minh họa: dự thảo đang được hoàn thiện.'],
  ],
  'iv.2.a': [
    ['in-progress', 'Minh họa: phát tin trên hệ thống truyền thanh cơ sở ở mọi huyện.'],
    ['in-progress', 'Minh họa: mở thêm kênh tuyên truyền trên mạng xã hội ở 6 đơn vị cấp huyện.'],
    ['in-progress', 'Minh họa: tiếp tục tuyên truyền, cả 9 đơn vị cấp huyện đã có kênh riêng.'],
  ],
  'iv.2.b': [
    ['in-progress', 'Minh họa: đã ký chương trình phối hợp với các đoàn thể cấp tỉnh.'],
    ['in-progress', 'Minh họa: các huyện tổ chức tuyên truyền lồng ghép theo chương trình đã ký.'],
    ['done', 'Minh họa: đã tổng kết chương trình phối hợp khi kết thúc cấp huyện.'],
  ],
  'iv.3.a': [
    ['in-progress', 'Minh họa: các xã đăng ký không để xảy ra khiếu kiện đông người kéo dài.'],
    ['in-progress', 'Minh họa: đã sơ kết, phần lớn các xã giữ được cam kết.'],
    ['in-progress', 'Minh họa: tiếp tục thực hiện đến khi sắp xếp đơn vị hành chính.'],
  ],
};

/** What has been done of each measure of the plan, one report a year. */
export const measureProgress = (setting: Setting): NewRow<MeasureProgressRow>[] => {
  const [plan] = setting.tables.plan;
  const signedOn = plan?.signed_on ?? '';
  const dates = setting.stockDates.filter((date) => yearOf(date) > yearOf(signedOn));
  return setting.tables.measures.flatMap(({ measure }) =>
    (REPORTS[measure] ?? []).slice(0, dates.length).map(([state, summary], index) => {
      const date = dates[index] ?? signedOn;
      const source = reportId(setting.province, yearOf(date));
      return { measure, date, state, summary, source, due: '', done_on: '', ...FIRST_RECORD };
    }),
  );
};
