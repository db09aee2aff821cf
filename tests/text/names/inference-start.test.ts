import { describe, expect, it } from 'vitest';
import type { InferenceInfo } from '../../../src/evaluation/record/evaluation.ts';
import { inferenceStart } from '../../../src/text/names/inference-start.ts';
import { evaluation } from '../builders.ts';

const rule = (basis: InferenceInfo['basis'], fromDate: string | null): InferenceInfo => ({
  id: `${basis}-${fromDate}`,
  fromIndicator: 'cong-nhan',
  toIndicator: 'dat',
  basis,
  fromDate,
  explanation: '',
});

describe('from which day on recognitions count', () => {
  const words = (...inferences: readonly InferenceInfo[]): string =>
    inferenceStart(evaluation({ inferences })).replaceAll('\u00a0', ' ');

  it('is said where all rules by circumstance have one day', () => {
    expect(
      words(
        rule('definition', null),
        rule('circumstance', '2022-03-08'),
        rule('circumstance', '2022-03-08'),
      ),
    ).toBe('Để suy ra, chỉ dùng công nhận từ ngày 08/3/2022.');
  });

  it('is not said where they differ, have none, or there are no such rules', () => {
    expect(words(rule('circumstance', '2022-03-08'), rule('circumstance', null))).toBe('');
    expect(words(rule('circumstance', null))).toBe('');
    expect(words(rule('definition', '2022-03-08'))).toBe('');
    expect(words()).toBe('');
  });
});
