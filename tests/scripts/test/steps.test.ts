import { describe, expect, it } from 'vitest';
import {
  closingLine,
  nothing,
  outcomeOf,
  runStep,
  type Step,
  together,
} from '../../../scripts/test/steps.ts';

const STEP: Step = { name: 'thu', command: ['true'] };

const vitest = (line: string): string =>
  `\u001b[2m      Tests \u001b[22m ${line}\n   Start at  1\n`;

describe('the outcome of a step', () => {
  it.each([
    ['all passed', 0, vitest('\u001b[1m\u001b[32m310 passed\u001b[39m (310)'), 310, 0],
    ['some failed', 1, vitest('2 failed | 310 passed (312)'), 310, 2],
    ['only coverage failed', 1, vitest('310 passed (310)'), 310, 1],
    ['it broke down before a test ran', 1, 'Error: The site could not be built', 0, 1],
    ['a run within the run', 1, '3 passed, 1 failed\n', 3, 1],
    ['nothing to count', 0, '', 0, 0],
    ['it said that a test failed and ended well', 0, vitest('1 failed | 2 passed (3)'), 2, 1],
  ])('%s', (_, code, output, passed, failed) => {
    const outcome = outcomeOf(STEP, code, output);
    expect(outcome).toMatchObject({ passed, failed });
    expect(outcome.culprits).toEqual(failed > 0 ? ['thu'] : []);
  });

  it('is failure where a program cannot be started', async () => {
    const step: Step = { name: 'khong-co', command: ['/khong/co/lenh'], quiet: true };
    const outcome = await runStep(step, {});
    expect(outcome).toMatchObject({ passed: 0, failed: 1, culprits: ['khong-co'] });
    expect(outcome.output).toContain('/khong/co/lenh');
  });

  it('adds up, and the count stands alone on the last line', () => {
    const one = { passed: 3, failed: 0, culprits: [] };
    const other = { passed: 4, failed: 1, culprits: ['types'] };
    expect(together(one, other, nothing())).toEqual({ passed: 7, failed: 1, culprits: ['types'] });
    expect(closingLine(together(one, other), 61_200)).toBe(
      '\nKhông đạt: types\nThời gian: 61,2 s\n7 passed, 1 failed\n',
    );
  });
});
