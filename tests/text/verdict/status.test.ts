import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/evaluation/record/evaluation.ts';
import { statusWords } from '../../../src/text/verdict/status.ts';

describe('statuses', () => {
  it('each have a word, a definition and a shape of their own', () => {
    const texts = STATUSES.map((status) => statusWords(status));
    for (const part of ['word', 'definition', 'shape'] as const) {
      expect(new Set(texts.map((text) => text[part])).size).toBe(STATUSES.length);
    }
    for (const { definition } of texts) expect(definition).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('of a trend have the words of the plan', () => {
    expect(statusWords('met', 'trend').word).toBe('Kéo giảm');
    expect(statusWords('contained', 'trend').word).toBe('Kiềm chế');
    expect(statusWords('not-met', 'trend').word).toBe('Tăng');
    expect(statusWords('inconclusive', 'trend').word).toBe('Chưa thể kết luận');
    expect(statusWords('met', 'share').word).toBe('Đạt');
  });
});
