import { describe, expect, it } from 'vitest';
import {
  leadOf,
  leadWords,
  measureCode,
  measureHeading,
  progressLines,
} from '../../../src/text/names/measure-words.ts';

const report = (date: string, state: string) => ({
  date,
  state,
  summary: `Việc ${date}.`,
  source: 'nguon',
  due: null,
  doneOn: null,
  row: 'measure-progress: iv.1.a · 2024-06-30 · bao @2026-11-22',
});

describe('a task', () => {
  it('is cited as the plan numbers it', () => {
    expect(measureCode('iv.1.a')).toBe('IV.1.a');
    expect(measureHeading({ clause: 'iv.3.a', heading: 'Nâng cao' })).toBe('3. Nâng cao');
    expect(measureHeading({ clause: 'iv', heading: 'Nâng cao' })).toBe('Nâng cao');
  });

  it('names who leads it, or that the plan names nobody', () => {
    expect(leadOf({ lead: 'Lực lượng Công an' })).toBe('Lực lượng Công an');
    expect(leadOf({ lead: 'không nêu' })).toBe('Kế hoạch không nêu');
    expect(leadWords({ lead: 'Lực lượng Công an' })).toBe(' (Lực lượng Công an chủ trì)');
    expect(leadWords({ lead: 'không nêu' })).toBe('');
  });

  it('tells its progress newest first, in words; nothing published is no line', () => {
    const progress = [report('2023-12-31', 'in-progress'), report('2024-12-31', 'done')];
    expect(progressLines({ progress }).map(({ date, state }) => [date, state])).toEqual([
      ['31/12/2024', 'Đã thực hiện'],
      ['31/12/2023', 'Đang thực hiện'],
    ]);
    expect(progressLines({ progress: [] })).toEqual([]);
  });
});
