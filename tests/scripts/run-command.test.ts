import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from '../fixtures/run-script.ts';

const meet = (way: string) => runScript('../tests/scripts/troubled-command.ts', '--way', way);

const NOT_FOUND =
  'Không tìm thấy "/khong-co/tep.csv": đã bị xóa, đổi tên, hoặc là liên kết hỏng. Hãy khôi phục rồi chạy lại.\n';

describe('trouble of the world ends a command at once, in one sentence, with exit code 2', () => {
  it.each([
    ['thrown where the command waits for it', 'thrown', NOT_FOUND],
    ['thrown where nobody waits', 'later', NOT_FOUND],
    [
      'as the cause of an error that nobody waits for',
      'unawaited',
      'Ổ đĩa không đọc, ghi được "/ổ". Hãy kiểm tra ổ đĩa hoặc chọn chỗ khác rồi chạy lại.\n',
    ],
  ])('%s', async (_, way, sentence) => {
    expect(await meet(way)).toEqual({ code: 2, out: '', err: sentence });
  });
});

it('a fault of the program is told with the errors it came from, ends at once and is called one', async () => {
  const { code, err } = await meet('bug');
  expect(code).toBe(3);
  expect(err).toMatch(/bên ngoài[\s\S]*bên trong/);
  expect(err).toMatch(/\n\s+at /);
  expect(err).toContain('Đây là lỗi phần mềm');
});

it('a command whose output nobody reads on ends as it would have', () => {
  const command = join(import.meta.dirname, 'troubled-command.ts');
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', '{ "$0" "$1" --way prints; echo "mã $?" >&2; } | head -n 1', process.execPath, command],
    { encoding: 'utf8' },
  );
  expect(stdout).toBe('dòng 0\n');
  expect(stderr).toBe('mã 1\n');
});
