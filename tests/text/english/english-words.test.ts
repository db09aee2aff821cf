import { describe, expect, it } from 'vitest';
import {
  englishChange,
  englishCount,
  englishDate,
  englishHundredths,
  englishPermyriad,
  englishShare,
} from '../../../src/text/english/english-format.ts';
import {
  closingText,
  englishCitation,
  englishStamp,
} from '../../../src/text/english/english-notices.ts';
import {
  englishNoun,
  issuerWords,
  subjectWords,
  unitOfMeasureWords,
} from '../../../src/text/english/english-terms.ts';
import { capitalised, joinEnglish, plainEnglish } from '../../../src/text/english/english-text.ts';
import { evaluation, indicator, target, unitVersion } from '../builders.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('numbers and dates', () => {
  it('have the point and the comma of English', () => {
    expect(englishCount(1234567)).toBe('1,234,567');
    expect(englishPermyriad(8550)).toBe('85.5%');
    expect(englishHundredths(97)).toBe('0.97');
    expect(englishChange(-66)).toBe('6.6%');
    expect(plain(englishShare({ part: 20, n: 146, permyriad: 1370 }, 'communes'))).toBe(
      '20 of 146 communes (13.7%)',
    );
    expect(plain(englishShare({ part: 0, n: 0 }, 'communes'))).toBe('0 of 0 communes');
  });

  it('write months out', () => {
    expect(plain(englishDate('2023-06-30'))).toBe('30 June 2023');
    expect(plain(englishDate('2026-01-05'))).toBe('5 January 2026');
  });
});

describe('terms', () => {
  it('are those of official translations', () => {
    expect(issuerWords({ issuer: 'Ủy ban nhân dân tỉnh Yên Bái' })).toEqual([
      'the Provincial People’s Committee of ',
      { vi: 'Yên Bái' },
    ]);
    expect(plainEnglish(issuerWords({ issuer: 'Uỷ ban nhân dân thành phố Huế' }))).toBe(
      'the Municipal People’s Committee of Huế',
    );
    expect(issuerWords({ issuer: 'Bộ Công an' })).toEqual([{ vi: 'Bộ Công an' }]);
    expect(subjectWords({ subject: 'giáo dục' })).toEqual(['“', { vi: 'giáo dục' }, '”']);
    expect(englishNoun(['xa'])).toEqual({ one: 'commune', many: 'communes' });
    expect(englishNoun(['thanh-pho', 'huyen', 'thi-xa']).many).toBe('district-level units');
    expect(englishNoun(['huyen', 'thi-xa']).many).toBe('rural districts or district-level towns');
    expect(unitOfMeasureWords(indicator({ unitOfMeasure: 'vụ' }))).toBe('cases');
    expect(unitOfMeasureWords(undefined)).toBe('');
  });

  it('are joined without what is empty and begin with a capital where they are English', () => {
    expect(joinEnglish([['a'], [], ['b', { vi: 'ê' }]], '; ')).toEqual([
      'a',
      '; ',
      'b',
      { vi: 'ê' },
    ]);
    expect(capitalised(['each', ' one'])).toEqual(['Each', ' one']);
    expect(capitalised([{ vi: 'xã' }])).toEqual([{ vi: 'xã' }]);
    expect(capitalised([])).toEqual(['']);
  });
});

describe('why targets close early', () => {
  const merged = evaluation({
    targets: [target()],
    units: [
      unitVersion('15', 'Yên Bái', 'tinh', {
        validTo: '2025-06-30',
        to: [
          {
            unit: '15@2025-07-01',
            date: '2025-07-01',
            changes: ['merged', 'renamed'],
            resolution: '',
            inferred: false,
            basis: '',
            row: '',
          },
        ],
      }),
      unitVersion('15', 'Lào Cai', 'tinh', { validFrom: '2025-07-01' }),
      unitVersion('135', 'Lục Yên', 'huyen', { validTo: '2025-06-30' }),
    ],
  });

  it('is told from the register', () => {
    expect(plain(plainEnglish(closingText(merged)))).toBe(
      'The targets fall due on 31 December 2025 and are judged as of 30 June 2025: on 1 July 2025 the district level of government ended and Yên Bái became part of the new province of Lào Cai.',
    );
  });

  it('is not made up where the register shows nothing', () => {
    expect(plain(plainEnglish(closingText(evaluation({ targets: [target()] }))))).toBe(
      'The targets fall due on 31 December 2025 and are judged as of 30 June 2025.',
    );
    const late = target({ closingDate: '2025-12-31' });
    expect(closingText(evaluation({ targets: [late] }))).toEqual([]);
  });
});

describe('the stamp and the citation', () => {
  const release = {
    id: '2026-11-22',
    cutOff: '2026-11-22',
    title: '',
    note: '',
    rows: 1,
    sha256: '8f580d4fcd0b1234',
    formerSha256: null,
    newRows: 1,
    withdrawn: 0,
    previous: null,
  };

  it('name the data', () => {
    expect(plain(englishStamp(evaluation()))).toBe(
      'Data recorded to 22 November 2026 · no release sealed yet',
    );
    expect(plain(englishStamp(evaluation({ release, rowsAfterRelease: 2 })))).toBe(
      'Data recorded to 22 November 2026 · Data release 2026-11-22 · SHA-256 8f580d4fcd0b… · 2 rows recorded since',
    );
  });

  it('carry the notice of made-up figures and the address where there is one', () => {
    const made = evaluation({ illustrative: true });
    const address = 'https://example.org/minh-hoa/en/';
    const cited = plainEnglish(englishCitation(made, { address, publisher: '' }));
    expect(cited).toMatch(
      /^ILLUSTRATIVE FIGURES – NOT REAL DATA\. Public progress site for Plan 272/,
    );
    expect(cited).toMatch(/ https:\/\/example\.org\/minh-hoa\/en\/$/);
    expect(cited).not.toContain('Published by');
    const nowhere = { address: '/minh-hoa/en/', publisher: 'Nhóm A' };
    expect(plainEnglish(englishCitation(made, nowhere))).toMatch(
      /, Viet Nam\. Published by Nhóm A\. Data .* Path on the site: \/minh-hoa\/en\/ \(no public address is set\)\.$/,
    );
  });
});
