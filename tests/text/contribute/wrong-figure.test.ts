import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sayFrom } from '../../../src/text/contribute/filled.ts';
import { PHRASES } from '../../../src/text/contribute/phrases.ts';
import { placeLines } from '../../../src/text/contribute/place-words.ts';
import {
  type FigureReport,
  type ReportWay,
  reportText,
  reportWays,
} from '../../../src/text/contribute/report-ways.ts';
import {
  DECLARATION,
  FIGURE_FAULTS,
  REPORT_FIELD_IDS,
  REPORT_FIELDS,
  type ReportFieldId,
} from '../../../src/text/contribute/wrong-figure-fields.ts';
import {
  reportFromQuery,
  wrongFigureAddress,
} from '../../../src/text/contribute/wrong-figure-query.ts';
import { REPORT_WAYS } from '../../../src/text/contribute/wrong-figure-words.ts';
import { ROOT } from '../../workflows/workflow-files.ts';

const say = sayFrom(PHRASES);

const GITHUB = 'https://github.com/tinh/ke-hoach';
const MAIL = 'gop-y@tinh.example';

/** A report as the form hands it on. */
const reportOf = (typed: Partial<Record<ReportFieldId, string>>): FigureReport => ({
  fields: REPORT_FIELD_IDS.map((id) => {
    const { label, kind } = REPORT_FIELDS[id];
    return { id, label, kind, value: typed[id] ?? '' };
  }),
  declaration: DECLARATION.text,
});

const TYPED = {
  kind: FIGURE_FAULTS[0],
  indicator: 'Số vụ cháy',
  unit_code: 'huyện Thượng Sơn',
  period_start: '2023',
  value: '3',
  source_title: 'Báo cáo năm',
  place: 'Trang 3\n"có 3 vụ cháy"',
};
const REPORT = reportOf(TYPED);
const LONG = reportOf({ ...TYPED, place: 'Nguyên văn một câu. '.repeat(500) });

const wordsOf = (way: ReportWay | undefined): string =>
  way === undefined ? '' : REPORT_WAYS[way.way].text;

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label: string;
    readonly description?: string;
    readonly placeholder?: string;
    readonly options?: readonly unknown[];
  };
  readonly validations?: { readonly required: boolean };
}

const KINDS: Readonly<Record<string, string>> = {
  dropdown: 'choice',
  input: 'line',
  textarea: 'lines',
};

describe('the form for a wrong figure', () => {
  const template: { title: string; body: readonly Field[] } = parse(
    readFileSync(join(ROOT, '.github/ISSUE_TEMPLATE/so-lieu.yml'), 'utf8'),
  );

  it('asks for what the form of the repository asks for', () => {
    const asked = template.body
      .filter(({ type }) => type in KINDS)
      .map(({ type, id, attributes, validations }) => [
        id,
        {
          label: attributes.label,
          kind: KINDS[type],
          required: validations?.required ?? false,
          hint: attributes.description ?? '',
          example: attributes.placeholder ?? '',
        },
      ]);
    expect(Object.entries(REPORT_FIELDS)).toEqual(asked);
    const kinds = template.body.find(({ id }) => id === 'kind');
    expect(kinds?.attributes.options).toEqual(FIGURE_FAULTS);
  });

  it('is ticked for personal data as there', () => {
    const box = template.body.find(({ type }) => type === 'checkboxes');
    expect(box?.attributes).toEqual({
      label: DECLARATION.label,
      options: [{ label: DECLARATION.text, required: true }],
    });
  });

  it('has titles that begin as there', () => {
    const [way] = reportWays(say, REPORT, { repository: GITHUB, contact: '' });
    const title = new URL(way?.href ?? '').searchParams.get('title') ?? '';
    expect(title.startsWith(template.title)).toBe(true);
    expect(title).toBe(
      'Số liệu: Số trên trang khác với nguồn – Số vụ cháy, huyện Thượng Sơn, 2023',
    );
  });
});

describe('a report', () => {
  it('is a text of what is filled in', () => {
    expect(reportText(REPORT)).toBe(
      [
        'Vấn đề: Số trên trang khác với nguồn',
        'Chỉ tiêu: Số vụ cháy',
        'Địa bàn: huyện Thượng Sơn',
        'Từ ngày (hoặc năm): 2023',
        'Giá trị theo nguồn: 3',
        'Nguồn: Báo cáo năm',
        'Chỗ của con số trong nguồn:',
        'Trang 3',
        '"có 3 vụ cháy"',
        'Trong những gì tôi ghi không có dữ liệu cá nhân.',
        '',
      ].join('\n'),
    );
  });

  it('fills in the text fields of the host and says what is left to choose there', () => {
    const [way, ...more] = reportWays(say, REPORT, { repository: GITHUB, contact: '' });
    expect(more).toEqual([]);
    const query = new URL(way?.href ?? '').searchParams;
    expect(query.get('place')).toBe(TYPED.place);
    expect(query.get('source_title')).toBe(TYPED.source_title);
    expect(query.has('kind')).toBe(false);
    expect(query.has('declaration')).toBe(false);
    expect(wordsOf(way)).toContain('“Vấn đề”');
  });

  it('has an address in which no field is named twice, whatever is filled in', () => {
    const full = reportOf(Object.fromEntries(REPORT_FIELD_IDS.map((id) => [id, 'x'])));
    const [way] = reportWays(say, full, { repository: GITHUB, contact: '' });
    const names = [...new URL(way?.href ?? '').searchParams.keys()];
    expect(names).toContain('source_title');
    expect(names).toEqual([...new Set(names)]);
  });

  it('is pasted where it is too long for an address', () => {
    const [issue, mail] = reportWays(say, LONG, { repository: GITHUB, contact: MAIL });
    expect(issue?.href).toBe(`${GITHUB}/issues/new?template=so-lieu.yml`);
    expect(wordsOf(issue)).toContain('dán');
    expect(mail?.href.length).toBeLessThan(2000);
    expect(decodeURIComponent(mail?.href ?? '')).toContain('Dán nội dung báo');
  });

  it('goes as a text to another host, by mail, to a page', () => {
    const gitlab = 'https://gitlab.com/tinh/ke-hoach';
    const [issue] = reportWays(say, REPORT, { repository: gitlab, contact: '' });
    expect(new URL(issue?.href ?? '').searchParams.get('issue[description]')).toBe(
      reportText(REPORT),
    );
    const [unknown] = reportWays(say, REPORT, { repository: 'https://kho.example/a', contact: '' });
    expect(unknown?.href).toBe('https://kho.example/a');
    const [mail] = reportWays(say, REPORT, { repository: '', contact: MAIL });
    expect(decodeURIComponent(mail?.href ?? '').replaceAll('\r\n', '\n')).toContain(
      reportText(REPORT),
    );
    const [page] = reportWays(say, REPORT, {
      repository: '',
      contact: 'https://tinh.example/gop-y',
    });
    expect(page?.href).toBe('https://tinh.example/gop-y');
  });

  it('goes nowhere where no place is set', () => {
    expect(reportWays(say, REPORT, { repository: '', contact: '' })).toEqual([]);
  });
});

describe('what an address says of a figure', () => {
  const said = (query: string) => reportFromQuery(new URLSearchParams(query));

  it('is put in', () => {
    expect(said('trang=/muc-tieu/t2/&chi-tieu=xa-dat&don-vi=x%C3%A3+A&ky=2023')).toEqual({
      page: '/muc-tieu/t2/',
      indicator: 'xa-dat',
      unit_code: 'xã A',
      period_start: '2023',
    });
  });

  it('is what a page links to', () => {
    const { search, hash } = new URL(
      wrongFigureAddress('a', {
        page: 'https://a.example/muc-tieu/t2/',
        indicator: 'xa-dat',
        unit: '04252',
        period: '2024',
      }),
      'http://x',
    );
    expect(said(search)).toEqual({
      page: 'https://a.example/muc-tieu/t2/',
      indicator: 'xa-dat',
      unit_code: '04252',
      period_start: '2024',
    });
    expect(hash).toBe('#bao-sai');
    expect(wrongFigureAddress('a', { unit: undefined })).toBe('/a/dong-gop/#bao-sai');
  });

  it('may be a period of two days', () => {
    expect(said('ky=2022-12-15..2023-12-14')).toEqual({
      period_start: '2022-12-15',
      period_end: '2023-12-14',
    });
  });

  it('is left out where it says nothing, and cut where it is no link', () => {
    expect(said('trang=++&q=x')).toEqual({});
    expect(said(`trang=${'a'.repeat(5000)}`).page?.length).toBe(300);
  });
});

describe('places for what is written by hand', () => {
  it('are the repository, its form and the contact', () => {
    const links = placeLines({ repository: GITHUB, contact: MAIL }).map(({ link }) => link?.href);
    expect(links).toEqual([GITHUB, `${GITHUB}/issues/new?template=so-lieu.yml`, `mailto:${MAIL}`]);
  });

  it('are said to be missing where none is set', () => {
    const lines = placeLines({ repository: '', contact: '' });
    expect(lines.map(({ link }) => link)).toEqual([null]);
    expect(lines[0]?.text).toContain('chưa đặt');
  });
});
