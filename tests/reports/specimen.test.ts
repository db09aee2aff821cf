import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/report/document/report-document.ts';
import { bodyStrings } from '../../src/report/pdf/content/strings.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import type { SetModel } from '../../src/site/model/model.ts';
import { specimenLinks, specimenOf } from '../../src/site/reports/specimen.ts';
import { ILLUSTRATIVE_NOTICE } from '../../src/text/names/notices.ts';
import { SPECIMEN_BODY, SPECIMEN_TEXT } from '../../src/text/report/specimen-words.ts';
import { PLAN_272, planFiles } from '../fixtures/plan-272.ts';

const NO_PLACE = { address: '', basePath: '' };

describe('the specimen of a formal report', () => {
  let published: SetModel;
  let illustrative: SetModel;
  let document: ReportDocument;

  beforeAll(async () => {
    const sets = ['published', 'illustrative'];
    const { model } = loadModel(await planFiles(), { sets, today: PLAN_272.today });
    const [first, second] = model?.sets ?? [];
    if (first === undefined || second === undefined) throw new Error('no model');
    [published, illustrative] = [first, second];
    const made = illustrative.specimen?.document();
    if (made === undefined) throw new Error('no specimen');
    document = made;
  });

  it('is made of made-up figures only', () => {
    expect(published.reports.length).toBeGreaterThan(0);
    expect(published.specimen).toBeNull();
    expect(specimenOf(published.evaluation, published.reports, NO_PLACE)).toBeNull();
    expect(illustrative.specimen?.address).toBe('/minh-hoa/bao-cao/bao-cao-mau-nghi-dinh-30.pdf');
  });

  it('is of no use where reports are formal anyway, and there is none without a report of a year', () => {
    const { evaluation, reports } = illustrative;
    const formal = reports.map((one) => ({ ...one, isFormal: true }));
    expect(specimenOf(evaluation, formal, NO_PLACE)).toBeNull();
    const periods = reports.filter(({ subject }) => subject.year === null);
    expect(specimenOf(evaluation, periods, NO_PLACE)).toBeNull();
  });

  it('tells of the territory in the newest year', () => {
    const years = illustrative.reports.map(({ subject }) => subject.year ?? 0);
    expect(document.keywords).toContain(String(Math.max(...years)));
    const [head] = document.blocks;
    expect(head).toMatchObject({ kind: 'letterhead', title: 'BÁO CÁO' });
    expect(head?.kind === 'letterhead' && head.subject).toContain('trên địa bàn tỉnh Yên Bái');
  });

  it('says what it is: on each page, in its title, below its head, in each name', () => {
    expect(document.notice).toContain('BẢN MẪU');
    expect(document.notice).toContain(ILLUSTRATIVE_NOTICE);
    expect(document.watermark).toBe('BẢN MẪU');
    expect(document.title).toMatch(/^Bản mẫu thể thức văn bản: /);
    expect(document.blocks[1]).toMatchObject({ kind: 'paragraph', text: SPECIMEN_TEXT });
    const { name, place, addressees } = SPECIMEN_BODY;
    for (const one of [name, place, ...addressees]) expect(one).toContain('(mẫu)');
    expect(document.author).toBe(name);
  });

  it('has the parts of the decree, the signature among them, and no edition', () => {
    const kinds = document.blocks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'signature')).toHaveLength(1);
    expect(bodyStrings(document).some((text) => text.includes('Không phải văn bản'))).toBe(false);
    const names = illustrative.reports.map(({ name }) => name);
    expect(names).not.toContain(document.name);
    expect(illustrative.reports.every(({ isFormal }) => !isFormal)).toBe(true);
    expect(document.identifier).toBeNull();
  });

  it('has no link before it is drawn', () => {
    expect(specimenLinks(illustrative.specimen)).toEqual([]);
    expect(specimenLinks(null)).toEqual([]);
  });

  it('names its address where the site has one', () => {
    const { evaluation, reports } = illustrative;
    const place = { address: 'https://trang.example/ke-hoach', basePath: '/ke-hoach' };
    const [head] = specimenOf(evaluation, reports, place)?.document().blocks ?? [];
    expect(head?.kind === 'letterhead' && head.web?.address).toBe(
      'https://trang.example/ke-hoach/minh-hoa/bao-cao/bao-cao-mau-nghi-dinh-30.pdf',
    );
  });
});
