import { describe, expect, it } from 'vitest';
import type {
  MilestoneEvaluation,
  Path,
  Result,
  TargetEvaluation,
} from '../../../src/evaluation/record/evaluation.ts';
import { englishAnswer } from '../../../src/text/english/english-answer.ts';
import {
  englishMilestone,
  englishMilestoneAnswer,
} from '../../../src/text/english/english-milestones.ts';
import { plainEnglish } from '../../../src/text/english/english-text.ts';
import { finalWords } from '../../../src/text/names/reference-date.ts';
import { yearsTable } from '../../../src/text/tables/years-table.ts';
import { answer } from '../../../src/text/verdict/answer.ts';
import {
  asTarget,
  dueMilestones,
  milestoneBrief,
  milestoneHead,
  milestonesBrief,
  milestoneText,
} from '../../../src/text/verdict/milestone-words.ts';
import { workingLines } from '../../../src/text/verdict/working.ts';
import { counted, evaluation, result, target } from '../builders.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** A milestone that is due, with the result of its day. */
const due = (
  date: string,
  threshold: number,
  one: Result,
  earlySince: string | null = null,
): MilestoneEvaluation => ({ date, threshold, due: true, result: one, earlySince });

const on = (date: string, more: Partial<Result> = {}): Partial<Result> => ({
  referenceDate: date,
  figuresTo: date,
  ...more,
});

const notYet: Partial<Result> = { due: false, notJudged: 'not-yet' };

const MET = due('2024-12-31', 37, counted([40, 45, 0], 37, 'met', on('2024-12-31')), '2023-12-31');
const FAILED = due('2025-12-31', 50, counted([45, 40, 0], 50, 'not-met', on('2025-12-31')));
const OPEN = due('2026-06-30', 60, counted([53, 0, 32], 60, 'inconclusive', on('2026-06-30')));
const EARLY = due(
  '2027-06-30',
  52,
  counted([53, 0, 32], 52, 'reached', on('2026-11-15', { due: false, figuresTo: '2026-06-30' })),
  '2026-06-30',
);
const TO_COME = due(
  '2027-12-31',
  75,
  counted([53, 0, 32], 75, 'not-applicable', on('2026-11-15', notYet)),
);
const POINT: MilestoneEvaluation = {
  date: '2023-12-31',
  threshold: 30,
  due: false,
  result: null,
  earlySince: null,
};

/** 85 of 85 communes by the end of 2028, with a promise for each year. */
const plan = (
  milestones: readonly MilestoneEvaluation[],
  more: Partial<TargetEvaluation> = {},
): TargetEvaluation =>
  target({
    kind: 'count',
    threshold: 85,
    dueDate: '2028-12-31',
    closingDate: '2028-12-31',
    milestones,
    ...more,
  });

const WHOLE = plan([POINT, MET, FAILED, OPEN, EARLY, TO_COME]);

const said = (milestone: MilestoneEvaluation, more: Partial<TargetEvaluation> = {}): string => {
  const of = plan([milestone], more);
  const [one] = dueMilestones(of);
  if (one === undefined) throw new Error('no due milestone');
  return plain(milestoneText(of, one, evaluation()));
};

const saidInEnglish = (milestone: MilestoneEvaluation): string => {
  const of = plan([milestone]);
  return dueMilestones(of)
    .map((one) => plain(`${englishMilestone(one)}${englishMilestoneAnswer(of, one)}`))
    .join('');
};

describe('a due milestone in words', () => {
  it.each([
    [
      'met',
      MET,
      'Đạt: 40/85 xã đạt, số liệu đến 31/12/2024; cần ít nhất 37/85 xã; đủ mức này từ ngày 31/12/2023, trước ngày của mốc.',
    ],
    ['not met', FAILED, 'Không đạt: 45/85 xã đạt, số liệu đến 31/12/2025; cần ít nhất 50/85 xã.'],
    [
      'open',
      OPEN,
      'Chưa thể kết luận: biết chắc ít nhất 53/85 xã đạt, số liệu đến 30/6/2026; còn 32 xã chưa biết; cần ít nhất 60/85 xã.',
    ],
    [
      'early',
      EARLY,
      'Đạt sớm: biết chắc ít nhất 53/85 xã đạt, số liệu đến 30/6/2026; cần ít nhất 52/85 xã; đủ mức này từ ngày 30/6/2026, trước ngày của mốc.',
    ],
    [
      'to come',
      TO_COME,
      'Chưa đến kỳ xét: biết chắc ít nhất 53/85 xã đạt, số liệu đến 15/11/2026; cần ít nhất 75/85 xã.',
    ],
  ] as const)('%s', (_, milestone, text) => {
    expect(said(milestone)).toBe(text);
  });

  it('says that nothing is known of its day, and what was known last as that', () => {
    const lastKnown = {
      date: '2023-12-31',
      met: 30,
      total: 85,
      metPermyriad: 3529,
      evidence: 'aggregate',
      rows: [],
    } as const;
    const silent = result({
      n: 85,
      unknown: 85,
      required: 37,
      referenceDate: '2024-12-31',
      lastKnown,
    });
    expect(said(due('2024-12-31', 37, silent))).toBe(
      'Chưa có số liệu công bố: không có số liệu công bố dùng được cho ngày 31/12/2024 ở cả 85 xã; số liệu gần nhất là 30/85 xã ngày 31/12/2023; cần ít nhất 37/85 xã.',
    );
  });

  it('of a share names the percentage beside the whole units', () => {
    const one = due('2024-12-31', 50, counted([46, 39, 0], 43, 'met', on('2024-12-31')));
    expect(said(one, { kind: 'share', threshold: 95 })).toBe(
      'Đạt: 46/85 xã (54,12%) đạt, số liệu đến 31/12/2024; cần ít nhất 43/85 xã (mức 50%).',
    );
  });

  it('whose target was closed before says on which day it was judged', () => {
    const one = due('2024-12-31', 37, counted([40, 45, 0], 37, 'met', on('2024-06-30')));
    expect(said(one)).toBe(
      'Đạt: 40/85 xã đạt, số liệu đến 30/6/2024; cần ít nhất 37/85 xã; xét ở ngày chốt 30/6/2024, trước ngày của mốc.',
    );
  });

  it('of a scope without units says so, and marks what was inferred', () => {
    const none = due('2024-12-31', 3, counted([0, 0, 0], 3, 'not-applicable', on('2024-12-31')));
    expect(said(none)).toBe('Không áp dụng: ngày 31/12/2024 không có xã nào trong phạm vi.');
    const inferred = counted([40, 45, 0], 37, 'met', on('2024-12-31', { evidence: ['inference'] }));
    expect(said(due('2024-12-31', 37, inferred))).toMatch(
      /^Đạt \(suy ra\): có căn cứ coi 40\/85 xã là đạt/,
    );
  });

  it('never tells a number of units as a percentage', () => {
    for (const one of [MET, FAILED, OPEN, EARLY, TO_COME]) {
      expect(said(one)).not.toContain('%');
      expect(saidInEnglish(one)).not.toContain('%');
    }
    const whole = counted([37, 48, 0], 85, 'on-track');
    expect(answer(plan([]), whole, evaluation())).not.toContain('%');
    expect(plainEnglish(englishAnswer(plan([]), whole, evaluation()))).not.toContain('%');
  });

  it('in English', () => {
    expect(saidInEnglish(MET)).toBe(
      'Milestone of 31 December 2024: met by 40 of 85 communes, figures to 31 December 2024; needed: at least 37 of 85 communes; reached early, since 31 December 2023.',
    );
    expect(
      saidInEnglish(
        due(
          '2024-12-31',
          37,
          result({ n: 85, unknown: 85, required: 37, referenceDate: '2024-12-31' }),
        ),
      ),
    ).toBe(
      'Milestone of 31 December 2024: no usable figure was found for 31 December 2024; needed: at least 37 of 85 communes.',
    );
  });
});

describe('due milestones in short', () => {
  const marks = dueMilestones(WHOLE).map((one) => plain(milestoneBrief(WHOLE, one)));
  it('at a bar and in its description', () => {
    expect(marks).toEqual([
      'Mốc 31/12/2024 (cần 37/85): đạt',
      'Mốc 31/12/2025 (cần 50/85): không đạt',
      'Mốc 30/6/2026 (cần 60/85): chưa thể kết luận',
      'Mốc 30/6/2027 (cần 52/85): đạt sớm',
      'Mốc 31/12/2027 (cần 75/85): chưa đến kỳ xét',
    ]);
  });
  it('of a share by its percentage', () => {
    const of = plan([MET], { kind: 'share' });
    expect(dueMilestones(of).map((one) => plain(milestoneBrief(of, one)))).toEqual([
      'Mốc 31/12/2024 (cần 37%): đạt',
    ]);
  });
  it('in a list by number of each word; a target without any says nothing', () => {
    const all = plan([MET, FAILED, OPEN, { ...MET, date: '2026-12-31' }]);
    expect(plain(milestonesBrief(all))).toBe('2 đạt, 1 không đạt, 1 chưa thể kết luận');
    expect(milestonesBrief(plan([POINT]))).toBe('');
  });
});

describe('due milestones in the table of years', () => {
  const yearly = (year: number, more: Partial<Result> = {}): Result =>
    counted([40, 45, 0], 85, 'on-track', { year, ...on(`${year}-12-31`, { due: false }), ...more });
  const final = counted([53, 0, 32], 85, 'inconclusive', on('2026-11-15', { due: false }));
  const years = [yearly(2024), yearly(2025), yearly(2026, { referenceDate: '2026-11-15' })];
  const table = yearsTable({ ...WHOLE, years, final }, evaluation());

  it('stand by date among the years, what is to come behind the day that is known', () => {
    expect(table.rows.map(([head]) => plain(head?.text ?? ''))).toEqual([
      '2024',
      'Mốc 31/12/2024',
      '2025',
      'Mốc 31/12/2025',
      '2026',
      'Mốc 30/6/2026',
      'Đến 15/11/2026',
      'Mốc 30/6/2027',
      'Mốc 31/12/2027',
    ]);
  });
  it('with what was asked on their day and the judgement', () => {
    const cells = table.rows.map((row) => [row[4]?.text, row.at(-1)?.text, row.at(-1)?.value]);
    expect(cells[1]).toEqual(['37', 'Đạt, sớm từ 31/12/2023', { kind: 'status', status: 'met' }]);
    expect(cells[3]?.slice(0, 2)).toEqual(['50', 'Không đạt']);
    expect(cells[7]?.slice(0, 2)).toEqual(['52', 'Đạt sớm']);
    expect(cells[8]?.slice(0, 2)).toEqual(['75', 'Chưa đến kỳ xét']);
  });
});

describe('the working of a due milestone', () => {
  const rule = (milestone: MilestoneEvaluation, id: 'milestone-early' | 'milestone-not-yet') =>
    dueMilestones(plan([milestone])).flatMap((one) => {
      const { status } = one.result;
      const working = [{ step: 'rule', rule: id, status }] as const;
      const of = asTarget(WHOLE, one);
      return workingLines(of, { ...one.result, working }, evaluation()).map(({ text }) => text);
    });
  it('says which rule decided before its day', () => {
    expect(rule(EARLY, 'milestone-early')[0]).toBe(
      'Chưa đến ngày của mốc; số biết chắc là đạt đã đủ mức của mốc. Kết quả: đạt sớm.',
    );
    expect(rule(TO_COME, 'milestone-not-yet')[0]).toBe(
      'Chưa đến ngày của mốc và số biết chắc là đạt chưa đủ mức của mốc. Kết quả: chưa đến kỳ xét.',
    );
  });
  it('has the level and the day of the milestone as those of its target', () => {
    const [one] = dueMilestones(plan([MET]));
    if (one === undefined) throw new Error('no due milestone');
    expect(asTarget(WHOLE, one)).toMatchObject({
      threshold: 37,
      dueDate: '2024-12-31',
      closingDate: '2024-12-31',
    });
    expect(plain(milestoneHead(one))).toBe('Mốc 31/12/2024');
  });
});

describe('a path in units (R11)', () => {
  const path: Path = {
    kind: 'milestone',
    from: { date: '2023-12-31', permyriad: 3529 },
    expectedPermyriad: 4518,
    inUnits: { from: 30, expectedTenths: 384, n: 85 },
    paceHundredths: [80, 80],
  };
  const late = counted([37, 48, 0], 85, 'attention', { due: false, year: 2024, path });
  it('is told in units, on the page and in English', () => {
    expect(plain(answer(plan([]), late, evaluation()))).toContain(
      'mức tham chiếu là 38,4/85 xã theo đường nối các mốc của kế hoạch',
    );
    expect(plainEnglish(englishAnswer(plan([]), late, evaluation()))).toContain(
      'the plan expects 38.4 of 85 by then',
    );
  });
  it('starts at units', () => {
    const working = [{ step: 'path', path }] as const;
    const [line] = workingLines(plan([]), { ...late, working }, evaluation());
    expect(plain(line?.text ?? '')).toContain('tính từ 30 xã ngày 31/12/2023 đến mức phải đạt');
  });
});

describe('when the results of a plan are about', () => {
  it('is closing once all are closed; before, the day to which all is known', () => {
    const closed = target({ final: result({ due: true }) });
    const open = target({ final: result({ due: false }) });
    expect(finalWords({ targets: [closed], asOf: '2026-11-15' })).toBe('tại thời điểm chốt');
    expect(plain(finalWords({ targets: [closed, open], asOf: '2026-11-15' }))).toBe(
      'đến ngày 15/11/2026',
    );
  });
});
