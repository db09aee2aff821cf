import { describe, expect, it } from 'vitest';
import { restsOnInference } from '../../../src/evaluation/record/rests-on-inference.ts';
import { intervalAlt, intervalTitle } from '../../../src/text/charts/chart-words.ts';
import { englishAnswer } from '../../../src/text/english/english-answer.ts';
import { plainEnglish } from '../../../src/text/english/english-text.ts';
import {
  inferredBeside,
  inferredMark,
  sureWords,
  verdictMark,
} from '../../../src/text/names/certainty.ts';
import { answer } from '../../../src/text/verdict/answer.ts';
import { briefLines } from '../../../src/text/verdict/brief-answer.ts';
import { counted, evaluation, target } from '../builders.ts';

const INFERRED = counted([20, 0, 126], 73, 'inconclusive', { evidence: ['inference'] });
const MIXED = counted([20, 5, 121], 73, 'inconclusive', {
  evidence: ['unit', 'inference'],
  stated: 12,
});
const STATED = counted([20, 0, 126], 73, 'inconclusive');

const sentences = (result: typeof INFERRED): string[] => [
  answer(target(), result, evaluation()),
  ...briefLines(target(), result, evaluation()).map(({ text }) => text),
  intervalTitle(target(), result),
  intervalAlt(target(), result),
];

describe('how a number is known (R6)', () => {
  it('is certain only where it was stated', () => {
    expect(sureWords(STATED, '20/146 xã')).toBe('biết chắc 20/146 xã đạt');
    expect(sentences(STATED).join(' ')).toContain('iết chắc');
    expect(sentences(STATED).join(' ')).not.toMatch(/suy\sra|coi là/u);
  });
  it('is never called certain where all of it was inferred', () => {
    for (const sentence of sentences(INFERRED)) {
      expect(sentence).not.toMatch(/[Bb]iết chắc/);
      if (/20[^2]/.test(sentence)) expect(sentence).toMatch(/suy\sra|coi là/u);
    }
  });
  it('tells a mixed number apart', () => {
    expect(answer(target(), MIXED, evaluation()).replaceAll('\u00A0', ' ')).toContain(
      'biết chắc ít nhất 12/146 xã đạt, có căn cứ coi thêm 8 xã là đạt (suy ra) và biết chắc 5/146 xã không đạt',
    );
    expect(inferredMark(MIXED)).toBe(' (suy\u00A0ra\u00A08)');
    expect(inferredBeside(MIXED)).toBe(', suy\u00A0ra\u00A0thêm\u00A08');
    expect(intervalAlt(target(), MIXED).replaceAll('\u00A0', ' ')).toContain(
      '12 xã biết chắc đạt, 8 suy ra là đạt',
    );
  });
});

describe('a verdict that needs an inference', () => {
  const met = (stated: number) =>
    counted([80, 0, 66], 73, 'met', { evidence: ['unit', 'inference'], stated });
  it('says so with its word', () => {
    expect(restsOnInference(met(12))).toBe(true);
    expect(answer(target(), met(12), evaluation())).toMatch(/^Đạt \(một phần suy ra\): /);
    expect(answer(target(), met(0), evaluation())).toMatch(/^Đạt \(suy ra\): /);
    expect(plainEnglish(englishAnswer(target(), met(0), evaluation()))).toMatch(/^ \(inferred\): /);
  });
  it.each(['reached', 'on-track', 'attention'] as const)('says so of "%s" too', (status) => {
    const early = counted([80, 0, 66], 73, status, { evidence: ['inference'], due: false });
    expect(verdictMark(early)).toBe(' (suy ra)');
  });
  it.each(['late', 'not-met', 'inconclusive'] as const)('has no part in "%s"', (status) => {
    expect(verdictMark(counted([20, 80, 46], 73, status, { evidence: ['inference'] }))).toBe('');
  });
  it('and does not where what is stated is enough', () => {
    expect(restsOnInference(met(73))).toBe(false);
    expect(answer(target(), met(73), evaluation())).toMatch(/^Đạt: /);
  });
});
