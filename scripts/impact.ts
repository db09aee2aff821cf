import { joinedSets } from '../src/site/history/joined-sets.ts';
import { impactOf } from '../src/site/impact/impact.ts';
import { EXIT_CODES, UserError } from '../src/site/model/user-error.ts';
import { impactJson } from '../src/text/impact/impact-json.ts';
import { impactPage } from '../src/text/impact/impact-text.ts';
import { impactText } from '../src/text/impact/print-impact.ts';
import { publicImpact } from '../src/text/impact/public-impact.ts';
import { formatProblems } from '../src/text/problems/problem-report.ts';
import type { Impact } from '../src/views/impact/impact.ts';
import { BASE_OPTION, joinedSite } from './base-option.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import {
  belongTogether,
  CONTENT_OPTION,
  folderOption,
  TODAY_OPTION,
  todayOption,
} from './shared-options.ts';

const FORMATS = ['text', 'markdown', 'json'] as const;

const COMMAND = {
  usage: 'npm run impact --',
  summary: `Nói một thay đổi của số liệu làm đổi những gì: kết luận, kết quả, dòng, nguồn mới, số liệu nên xem lại, trang và báo cáo.
So nhánh gốc với số liệu như sẽ có sau khi gộp thử vào đó; không ghi gì vào kho.

Mã thoát: 0 gộp được, 1 có lỗi nên chưa gộp được (ảnh hưởng vẫn in ra), 2 dòng lệnh sai hoặc không đọc được tệp, 3 lỗi phần mềm.`,
  options: {
    base: BASE_OPTION,
    head: {
      value: 'THƯ_MỤC',
      description: 'Thư mục số liệu có thay đổi (mặc định: data).',
    },
    content: CONTENT_OPTION,
    format: {
      value: 'DẠNG',
      description: 'text cho người đọc, markdown cho pull request, json cho chương trình.',
    },
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

type Format = (typeof FORMATS)[number];

const formatOption = ([given = 'text']: readonly string[]): Format => {
  const format = FORMATS.find((known) => known === given);
  if (format !== undefined) return format;
  throw new UserError(
    `Tùy chọn --format: không có dạng "${given}". Các dạng: ${FORMATS.join(', ')}.`,
  );
};

const printed = (impact: Impact, format: Format): string => {
  if (format === 'json') return impactJson(impact);
  return format === 'text' ? impactText(impactPage(impact)) : publicImpact(impact);
};

await runCommand(COMMAND, async (values) => {
  const format = formatOption(values.format);
  const [base] = values.base;
  if (base === undefined) throw new UserError('Thiếu tùy chọn --base, ví dụ --base origin/main.');
  const folders = {
    data: folderOption(values.head, 'data'),
    content: folderOption(values.content, 'content'),
  };
  const { refused, ...joined } = await joinedSite(folders, base);
  if (refused.length > 0) {
    process.stdout.write(formatProblems(refused, 'text'));
    return EXIT_CODES.data;
  }
  const impact = impactOf({
    ...joined,
    sets: joinedSets(joined.base, joined.files),
    belongTogether: belongTogether(values.head, values.content),
    today: todayOption(values.today),
  });
  process.stdout.write(printed(impact, format));
  return impact.problems.some(({ level }) => level === 'error') ? EXIT_CODES.data : EXIT_CODES.ok;
});
