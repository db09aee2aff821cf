import { describe, expect, it } from 'vitest';
import type { Evaluation, RequestInfo } from '../../../src/evaluation/record/evaluation.ts';
import { holderSlugs } from '../../../src/text/requests/holder-slug.ts';
import { addresseeLine, askWords, letterName } from '../../../src/text/requests/letter-words.ts';
import {
  askedLine,
  askedText,
  asksLead,
  asksSummary,
  NOBODY_ASKED,
} from '../../../src/text/requests/request-words.ts';
import { requestsTable } from '../../../src/text/tables/requests-table.ts';
import { asksByHolder, countAsks } from '../../../src/views/asks.ts';
import {
  CRIMES,
  counted,
  evaluation,
  indicator,
  PROVINCE,
  reductionTarget,
  target,
  UNITS,
  unitVersion,
} from '../builders.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const OPEN = {
  toConfirm: { count: 125, status: 'met' },
  toRefute: { count: 2, status: 'not-met' },
  figures: [],
} as const;

const FIGURES = {
  toConfirm: { count: 9, status: 'met' },
  toRefute: { count: 1, status: 'not-met' },
  figures: [
    { year: 2019, units: 9 },
    { year: 2024, units: 9 },
  ],
} as const;

const waiting = target({ final: counted([20, 0, 126], 145, 'inconclusive', { needed: OPEN }) });
const crimes = reductionTarget({ final: counted([0, 0, 9], 9, 'no-data', { needed: FIGURES }) });

const set = (more: Partial<Evaluation> = {}): Evaluation =>
  evaluation({
    targets: [crimes, waiting],
    indicators: [
      indicator({ holder: 'Văn phòng Điều phối (từ 01/7/2025: tỉnh Lào Cai)' }),
      { ...CRIMES, holder: 'Công an tỉnh' },
    ],
    ...more,
  });

const request = (more: Partial<RequestInfo> = {}): RequestInfo => ({
  id: 'yc-1',
  indicator: 'toi-pham',
  area: PROVINCE,
  periodStart: '2018-12-15',
  periodEnd: '2024-12-14',
  holder: 'Công an tỉnh',
  askedOn: '2026-10-05',
  askedBy: 'một bạn đọc',
  dueOn: '2026-10-20',
  state: 'waiting',
  outcomeOn: null,
  source: null,
  address: '',
  note: '',
  rows: [],
  ...more,
});

describe('who is asked for what', () => {
  it('each holder for the open targets that wait for it, in the order of the plan', () => {
    const holders = asksByHolder(set());
    expect(holders.map(({ holder, asks }) => [holder, asks.map((ask) => ask.target.id)])).toEqual([
      ['Công an tỉnh', ['t1']],
      ['Văn phòng Điều phối (từ 01/7/2025: tỉnh Lào Cai)', ['t2']],
    ]);
    expect(plain(asksLead(holders))).toMatch(/^2 mục tiêu chưa kết luận được .* 2 thư soạn sẵn/);
  });

  it('nobody for what is settled, and for what a program made up', () => {
    const settled = target({ final: counted([146, 0, 0], 145, 'met') });
    expect(asksByHolder(set({ targets: [settled] }))).toEqual([]);
    expect(asksByHolder(set({ illustrative: true }))).toEqual([]);
    expect(asksLead([])).toBe('Không mục tiêu nào còn chờ số liệu.');
  });

  it('nobody where no holder is known', () => {
    expect(asksByHolder(set({ indicators: [indicator({ holder: '' })] }))).toEqual([]);
  });
});

describe('what is said of asking', () => {
  const of = (...requests: RequestInfo[]): string => plain(askedLine(requests, set()));

  it('that nobody has', () => {
    expect(of()).toBe('Chưa gửi yêu cầu nào.');
    expect(asksSummary(asksByHolder(set()))).toBe(NOBODY_ASKED);
    expect(askedText('toi-pham', set())).toBe(NOBODY_ASKED);
  });

  it('nothing of figures that a program made up', () => {
    expect(askedText('toi-pham', set({ illustrative: true }))).toBeNull();
  });

  it.each([
    [{}, 'Đã hỏi Công an tỉnh ngày 05/10/2026: hạn trả lời 20/10/2026, chưa có trả lời.'],
    [
      { dueOn: null },
      'Đã hỏi Công an tỉnh ngày 05/10/2026: không rõ hạn trả lời, chưa có trả lời.',
    ],
    [
      { state: 'overdue' },
      'Đã hỏi Công an tỉnh ngày 05/10/2026: hạn trả lời 20/10/2026, quá hạn chưa trả lời tính đến ngày 22/11/2026.',
    ],
    [
      { state: 'answered', outcomeOn: '2026-10-18' },
      'Đã hỏi Công an tỉnh ngày 05/10/2026: đã trả lời ngày 18/10/2026.',
    ],
    [
      { state: 'refused', outcomeOn: '2026-10-18' },
      'Đã hỏi Công an tỉnh ngày 05/10/2026: bị từ chối ngày 18/10/2026.',
    ],
  ] as const)('%o', (more, words) => {
    expect(of(request(more))).toBe(words);
  });

  it('the newest request is told', () => {
    const older = request({ id: 'yc-0', askedOn: '2026-09-01', state: 'refused' });
    expect(of(request(), older)).toContain('ngày 05/10/2026');
  });

  it('targets are counted by what came of asking; the states add up', () => {
    const asked = set({ requests: [request({ state: 'overdue' })] });
    const holders = asksByHolder(asked);
    expect(plain(asksSummary(holders))).toBe(
      'Trong 2 mục tiêu chờ số liệu: 1 chưa hỏi; 1 quá hạn chưa trả lời.',
    );
    expect([...countAsks(holders).values()].reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  it('the table has what was asked, of whom, by whom and what came of it, with a link to the answer', () => {
    const { rows } = requestsTable(
      set({
        requests: [
          request({ state: 'answered', outcomeOn: '2026-10-18', note: 'Chỉ có số của tỉnh.' }),
          request({ id: 'yc-2', state: 'refused', outcomeOn: '2026-10-18', source: 'thu' }),
          request({ id: 'yc-3', dueOn: null, address: 'https://example.vn/a' }),
        ],
      }),
    );
    expect(rows[0]?.map(({ text }) => plain(text))).toEqual([
      '05/10/2026',
      expect.stringMatching(/^.*; tỉnh Yên Bái; 15\/12\/2018–14\/12\/2024$/),
      'Công an tỉnh',
      'một bạn đọc',
      '20/10/2026',
      'Đã trả lời ngày 18/10/2026. Chỉ có số của tỉnh.',
    ]);
    expect(rows.map((row) => row[5]?.href)).toEqual([
      undefined,
      '/so-lieu/nguon/#thu',
      'https://example.vn/a',
    ]);
    expect(rows[2]?.[4]?.text).toBe('không rõ');
  });
});

describe('the words of a letter', () => {
  it('the addressee, and who took over where the province is no more', () => {
    expect(addresseeLine('Công an tỉnh', set())).toBe('Kính gửi: Công an tỉnh');
    const merged = [
      ...UNITS.map((unit) => (unit.code === '15' ? { ...unit, validTo: '2025-06-30' } : unit)),
      unitVersion('15@2025-07-01', 'Lào Cai', 'tinh'),
    ];
    expect(addresseeLine('Công an tỉnh', set({ units: merged }))).toBe(
      'Kính gửi: Công an tỉnh, hoặc cơ quan tiếp nhận nhiệm vụ',
    );
    expect(letterName('Văn phòng (từ 01/7/2025: tỉnh Lào Cai)')).toBe('Thư gửi Văn phòng');
  });

  it('what, of which units, of when and why', () => {
    const { label, text } = askWords({ target: waiting }, set());
    expect(label).toBe('T2');
    expect(plain(text)).toContain('từng xã trong 146 xã của tỉnh Yên Bái');
    expect(plain(text)).toContain('tính đến ngày 30/6/2025');
    expect(plain(text)).toContain('Cần xác định thêm 125 xã đạt mới kết luận Đạt');
    const counts = plain(askWords({ target: crimes }, set()).text);
    expect(counts).toContain('năm 2019 (15/12/2018–14/12/2019) và năm 2024');
    expect(counts).toContain('cả 9 đơn vị cấp huyện mới kết luận Đạt');
  });
});

describe('a holder as part of addresses', () => {
  it('is its name without marks, without what is said of it in brackets, cut after a word', () => {
    const long = 'Công an tỉnh và Văn phòng Điều phối Chương trình nông thôn mới tỉnh Yên Bái';
    expect([...holderSlugs(['Công an tỉnh (từ 01/7/2025: tỉnh Lào Cai)', long]).values()]).toEqual([
      'cong-an-tinh',
      'cong-an-tinh-va-van-phong-dieu-phoi-chuong-trinh-nong-thon',
    ]);
  });

  it('is told apart from one that would be alike, and never empty', () => {
    expect([...holderSlugs(['Sở A', 'Sở A (mới)', '(…)']).values()]).toEqual([
      'so-a',
      'so-a-2',
      'noi-nam-so-lieu',
    ]);
  });
});
