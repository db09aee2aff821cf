import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../../../src/evaluation/record/evaluation.ts';
import { type SummaryProse, summaryProse } from '../../../src/text/report/summary-prose.ts';
import { faultsOf } from '../../report/pdf/text-faults.ts';
import { PROSE_CASES, type ProseCase } from '../../report/prose-cases.ts';

const GOLDEN = resolve(import.meta.dirname, '../../golden/summary-prose.txt');

/** The golden changes only on demand, after somebody has read it. */
const UPDATE = process.env.UPDATE_GOLDEN === '1';

const proseOf = ({ targets, evaluation, place }: ProseCase): SummaryProse =>
  summaryProse(targets, evaluation, place);

/** No-break spaces cannot be seen in a file that is read; their places have tests of their own. */
const written = (one: ProseCase): string => {
  const { verdicts, conflicts } = proseOf(one);
  const lines = [`== ${one.name}`, verdicts.join(' '), conflicts.join(' ')];
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll('\u00A0', ' ');
};

const all = `${PROSE_CASES.map(written).join('\n\n')}\n`;

if (UPDATE) writeFileSync(GOLDEN, all);

const sentences = (one: ProseCase): string[] => {
  const { verdicts, conflicts } = proseOf(one);
  return [...verdicts, ...conflicts];
};

describe('the summary in prose', () => {
  it('reads as it was reviewed', () => {
    expect(existsSync(GOLDEN), 'missing: read the prose, then UPDATE_GOLDEN=1').toBe(true);
    expect(all).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it.each(PROSE_CASES)('has whole sentences: $name', (one) => {
    for (const sentence of sentences(one)) {
      expect(faultsOf(sentence)).toEqual([]);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('says nothing of no target', () => {
    expect(proseOf(PROSE_CASES[0] as ProseCase)).toEqual({ verdicts: [], conflicts: [] });
  });

  it.each(PROSE_CASES)('counts each target in one sentence: $name', (one) => {
    const text = proseOf(one).verdicts.join(' ').replaceAll('\u00A0', ' ');
    const asked = one.targets.filter(({ result }) => result.binding);
    const judged = asked.filter(({ result }) => result.status !== 'not-applicable');
    for (const [isTrend, all] of [
      [false, 'mục tiêu định lượng'],
      [true, 'mục tiêu so sánh với năm trước'],
    ] as const) {
      const group = judged.filter(({ target }) => (target.kind === 'trend') === isTrend);
      if (group.length < 2) continue;
      expect(text).toContain(`${group.length} ${all}`);
      const statuses = new Set(group.map(({ result }) => result.status));
      if (statuses.size < 2) continue;
      const sentence = text.split('. ').find((part) => part.includes(`${group.length} ${all}`));
      const counts = [...(sentence ?? '').matchAll(/(\d+) mục tiêu/g)]
        .map(([, n]) => Number(n))
        .slice(1);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(group.length);
      expect(counts).toHaveLength(statuses.size);
    }
  });

  it('has a case for each verdict, alone and with others', () => {
    const seen = (test: (status: Status) => boolean) => STATUSES.filter(test);
    const alone = PROSE_CASES.filter(({ targets }) => targets.length === 1);
    const together = PROSE_CASES.filter(({ targets }) => targets.length > 1);
    for (const cases of [alone, together]) {
      expect(
        seen((status) =>
          cases.some(({ targets }) => targets.some(({ result }) => result.status === status)),
        ),
      ).toEqual([...STATUSES]);
    }
  });
});
