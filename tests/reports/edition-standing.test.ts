import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../src/report/document/document-text.ts';
import type { ReportDocument } from '../../src/report/document/report-document.ts';
import { renderPdf } from '../../src/report/pdf/render-pdf.ts';
import { parseSiteAddress } from '../../src/schema/settings/site-address.ts';
import { loadModel } from '../../src/site/build/load-model.ts';
import { renderReports } from '../../src/site/build/render-reports.ts';
import type { SiteModel } from '../../src/site/model/model.ts';
import type { ReportEdition } from '../../src/site/model/report-edition.ts';
import { drawnHere } from '../../src/site/reports/drawing-place.ts';
import { listedHash, withoutFile } from '../../src/site/reports/listed-file.ts';
import { NO_CACHE } from '../../src/site/reports/pdf-cache.ts';
import { saltedDigest } from '../../src/site/reports/salted-digest.ts';
import { standingWarnings } from '../../src/site/reports/standing-warnings.ts';
import { soundFiles, TODAY, withText } from '../fixtures/data-files.ts';
import { modelOf } from './editions-fixture.ts';

const HERE = drawnHere();
const NONCE = '00112233445566778899aabbccddeeff';
const OTHER = '0'.repeat(64);

const SETTINGS = 'setting,value\nsite-address,https://trang.example\n';

/** One edition, listed like this; `isPublic` sets an address. */
const modelWith = (cells: Readonly<Record<string, string | number>>, isPublic: boolean) => {
  const own = { nonce: NONCE, ...('pdf_sha256' in cells ? HERE : {}), ...cells };
  const files = withText(
    soundFiles(),
    'observations/published/reports.csv',
    `area_code,period,edition,release,issued_on,note,${Object.keys(own)}\n042,2023,1,2025-03,2025-04-02,,${Object.values(own)}\n`,
  );
  return modelOf(isPublic ? withText(files, 'site/settings.csv', SETTINGS) : files);
};

const rendered = (model: SiteModel): Promise<SiteModel> =>
  renderReports(
    model,
    {
      run: async (_: string, input: () => unknown) => renderPdf(input() as ReportDocument),
    } as never,
    NO_CACHE,
  );

const only = ({ sets: [set] }: SiteModel): ReportEdition => {
  const [edition] = set?.reports ?? [];
  if (edition === undefined) throw new Error('no edition');
  return edition;
};

const DOCUMENT = only(modelWith({}, false)).document();
const RIGHT = {
  pdf_sha256: hash('sha256', await renderPdf(DOCUMENT)),
  text_sha256: saltedDigest(NONCE, documentText(DOCUMENT)),
};

describe('an edition that is drawn', () => {
  it.each([true, false])(
    'is as listed where its bytes have the hash (public: %s)',
    async (isPublic) => {
      const model = await rendered(modelWith(RIGHT, isPublic));
      expect(only(model)).toMatchObject({ standing: 'as-listed', saysAsListed: true });
      expect(only(model).pdf?.sha256).toBe(RIGHT.pdf_sha256);
      expect(standingWarnings(model)).toEqual([]);
    },
  );

  it('is listed with no hash where there is none', async () => {
    const model = await rendered(modelWith({}, true));
    expect(only(model)).toMatchObject({ standing: 'unlisted', saysAsListed: true });
    expect(only(model).pdf).not.toBeNull();
  });

  it.each([
    ['runtime', 'node-20-zlib-1.2'],
    ['processor', 'arm64'],
    ['format', HERE.format + 1],
  ])('need only say the same where %s is another one', async (column, value) => {
    const cells = { ...RIGHT, pdf_sha256: OTHER, [column]: value };
    const model = await rendered(modelWith(cells, true));
    expect(only(model)).toMatchObject({ standing: 'elsewhere', saysAsListed: true });
    expect(only(model).pdf?.sha256).toBe(RIGHT.pdf_sha256);
    expect(standingWarnings(model)).toEqual([]);
    const says = await rendered(modelWith({ ...cells, text_sha256: OTHER }, true));
    expect(only(says)).toMatchObject({ standing: 'gone', saysAsListed: false });
  });

  it('with other bytes is shown while nothing is public, with one line that says what to do', async () => {
    const model = await rendered(modelWith({ ...RIGHT, pdf_sha256: OTHER }, false));
    expect(only(model).standing).toBe('redrawn');
    expect(only(model).pdf?.sha256).toBe(RIGHT.pdf_sha256);
    expect(standingWarnings(model)).toEqual([
      expect.stringMatching(/^Cảnh báo: 1 lần .*npm run editions -- --set published$/),
    ]);
    expect(listedHash(only(model))).toBe(RIGHT.pdf_sha256);
  });

  it('with other bytes is not shown once an address is set: its hash stays', async () => {
    const model = await rendered(modelWith({ ...RIGHT, pdf_sha256: OTHER }, true));
    expect(only(model)).toMatchObject({ standing: 'gone', pdf: null });
    expect(standingWarnings(model)).toEqual([
      expect.stringMatching(/không còn dựng lại được.*npm run editions -- --set published$/),
    ]);
    expect(withoutFile(only(model))).toBe('bản PDF không còn dựng lại được');
    expect(listedHash(only(model))).toBe(OTHER);
  });

  it('is not made public by what an option says of one build', async () => {
    const overrides = { site: parseSiteAddress('https://trang.example') ?? undefined };
    const options = { sets: ['published'], today: TODAY, overrides };
    const { model } = loadModel(soundFiles(), options);
    expect(model?.settings.address).toBe('https://trang.example');
    expect(model?.isPublic).toBe(false);
  });
});
