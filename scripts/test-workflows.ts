import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { auditWorkflows } from './test/audit-workflows.ts';

const COMMAND = {
  usage: 'npm run test:workflows --',
  summary:
    'Tìm lỗ hổng trong các quy trình ở .github bằng zizmor, không dùng mạng khi tìm. Cài zizmor trước, đúng phiên bản và mã băm ghi ở tests/workflows/requirements.txt, vào .cache; cần Python 3 có venv. Mã thoát 0 nếu không thấy gì.',
  options: {},
} satisfies Command<string>;

await runCommand(COMMAND, async () => auditWorkflows());
