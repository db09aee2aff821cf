import { describe, expect, it } from 'vitest';
import { type Command, helpText, readCommandLine } from '../../scripts/command-line.ts';
import { todayInVietnam } from '../../src/schema/today.ts';
import { REPOSITORY, runScript } from '../site/run-build.ts';

const COMMAND: Command<'data' | 'set'> = {
  usage: 'npm run thu --',
  summary: 'Một lệnh để thử.',
  options: {
    data: { value: 'THƯ_MỤC', description: 'Thư mục số liệu.' },
    set: { value: 'BỘ', description: 'Bộ số liệu.', multiple: true },
  },
};

describe('reading a command line', () => {
  it('gives the values of each option in order, none where it was not given', () => {
    expect(readCommandLine(COMMAND, ['--set', 'a', '--set=b'])).toEqual({
      data: [],
      set: ['a', 'b'],
    });
  });

  it('gives null where help is asked for, whatever else stands there', () => {
    expect(readCommandLine(COMMAND, ['--set', 'a', '--help'])).toBeNull();
  });

  it.each([
    [
      ['--dta', 'x'],
      'Không nhận ra dòng lệnh (--dta). Gõ "npm run thu -- --help" để xem các tùy chọn.',
    ],
    [['x'], 'Không nhận ra dòng lệnh (x). Gõ "npm run thu -- --help" để xem các tùy chọn.'],
    [
      ['--data'],
      'Không nhận ra dòng lệnh (--data). Gõ "npm run thu -- --help" để xem các tùy chọn.',
    ],
    [['--data', 'a', '--data', 'b'], 'Tùy chọn --data chỉ được ghi một lần.'],
    [['--data='], 'Tùy chọn --data thiếu THƯ_MỤC.'],
  ])('refuses %j', (args, message) => {
    expect(() => readCommandLine(COMMAND, args)).toThrow(message);
  });

  it('names the option that is not known, not one that is', () => {
    expect(() => readCommandLine(COMMAND, ['--data', 'a', '--sett', 'b'])).toThrow('(--sett)');
  });
});

describe('an operand', () => {
  const OF_FILE: Command<'file' | 'set'> = {
    ...COMMAND,
    operand: { option: 'file', value: 'TỆP' },
    options: {
      file: { value: 'TỆP', description: 'Bảng.' },
      set: { value: 'BỘ', description: 'Bộ số liệu.' },
    },
  };

  it('is read as the option it stands for, at most once', () => {
    expect(readCommandLine(OF_FILE, ['a.csv', '--set', 'b'])).toEqual({
      file: ['a.csv'],
      set: ['b'],
    });
    expect(readCommandLine(OF_FILE, ['--set=b', '-'])?.file).toEqual(['-']);
    expect(() => readCommandLine(OF_FILE, ['a.csv', '--file', 'b.csv'])).toThrow(
      'Tùy chọn --file chỉ được ghi một lần.',
    );
    expect(helpText(OF_FILE)).toContain('Cách dùng: npm run thu -- TỆP [tùy chọn]\n');
  });
});

describe('a switch', () => {
  const SWITCHED: Command<'thu'> = {
    ...COMMAND,
    options: { thu: { description: 'Chỉ cho biết sẽ làm gì.' } },
  };

  it('is on where it stands, and takes no value', () => {
    expect(readCommandLine(SWITCHED, [])).toEqual({ thu: [] });
    expect(readCommandLine(SWITCHED, ['--thu'])?.thu).toHaveLength(1);
    expect(() => readCommandLine(SWITCHED, ['--thu=x'])).toThrow('--thu');
    expect(helpText(SWITCHED)).toContain('  --thu                   Chỉ cho biết sẽ làm gì.\n');
  });
});

describe('help', () => {
  it('lists the options with their values, in Vietnamese', () => {
    expect(helpText(COMMAND)).toMatchInlineSnapshot(`
      "Cách dùng: npm run thu -- [tùy chọn]

      Một lệnh để thử.

      Tùy chọn:
        --data THƯ_MỤC          Thư mục số liệu.
        --set BỘ                Bộ số liệu.
        --help                  In hướng dẫn này.
      "
    `);
  });

  it.each(['build.ts', 'dev.ts', 'preview.ts', 'evaluate.ts'])('is printed by %s', (script) => {
    const { code, stdout, stderr } = runScript(script, ['--help']);
    expect(stdout).toMatch(/^Cách dùng: npm run /);
    expect(stdout).toContain('--help');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});

describe('an error of the software', () => {
  it('is printed with its stack and called one, with exit code 3', () => {
    const { code, stderr } = runScript('../tests/scripts/broken-command.ts', []);
    expect(stderr).toContain('không ngờ tới');
    expect(stderr).toMatch(/\n\s+at /);
    expect(stderr).toContain('Đây là lỗi phần mềm');
    expect(code).toBe(3);
  });
});

describe('the date of today', () => {
  it('is that of Vietnam, seven hours ahead of UTC', () => {
    expect(todayInVietnam(new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
    expect(todayInVietnam(new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
  });
});

describe('evaluate', () => {
  it.each([
    [['--set', 'khong-co'], 'khong-co'],
    [['--as-of', '2026-02-30'], '2026-02-30'],
    [['--as-of', '1999-01-01'], '1999-01-01'],
    [['--data', 'khong-co'], 'khong-co'],
  ])('refuses %j with a sentence', (args, found) => {
    const { code, stdout, stderr } = runScript('evaluate.ts', args, { cwd: REPOSITORY });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(found);
    expect(stderr).not.toContain('lỗi phần mềm');
  });
});
