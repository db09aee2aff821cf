import { describe, expect, test } from 'vitest';
import type { DataFiles } from '../../../src/dataset/csv/data-files.ts';
import { applyProposals } from '../../../src/dataset/edit/apply-proposals.ts';
import { applyChange } from '../../fixtures/apply-change.ts';
import {
  messagesOf,
  placesOf,
  problemsOfChange,
  problemsOfJoining,
} from '../../fixtures/contribution.ts';
import { soundFiles, textOf, withText } from '../../fixtures/data-files.ts';

/*
 * Everybody sees the base. What a contribution takes away from it or changes in it is told, where it stands
 * now, with what stood there before; where rows stand plays no part.
 */
const VALUES = 'observations/published/values.csv';
const BASE = soundFiles();

const OWN = 'observations/published/values/2025-07-20-mo-hinh-0a1b2c.csv';
const HEADER = (textOf(BASE, VALUES).split('\n')[0] ?? '').trim();

const told = (change: string): string[] => messagesOf(problemsOfChange(BASE, change));

describe('a row of the base that says something else', () => {
  test('is told where it stands now, with what it said', () => {
    expect(
      told(`file ${VALUES}
- xa-dat,04102,2023-12-31,2023-12-31,dat,z,bao-cao-2023,2024-01-10,,
+ xa-dat,04102,2023-12-31,2023-12-31,khong-dat,z,bao-cao-2023,2024-01-10,,Xem lại.`),
    ).toEqual([
      `data/${VALUES}:3 cột E "value": lỗi: dòng xa-dat · 04102 · 2023-12-31 · 2023-12-31 · bao-cao-2023 (ghi 2024-01-10) của bảng values khác trên nhánh chính: cột value trước là "dat", cột note trước là ""; cần dòng đã có trên nhánh chính giữ nguyên từng ô; hãy trả lại dòng như cũ; muốn đính chính thì thêm dòng mới cùng khóa, ngày ghi là hôm nay, lý do ở cột reason, ở một tệp của riêng bạn. [base-row-edited]`,
    ]);
  });

  test('is told as well where it was moved to another file', () => {
    const problems = problemsOfChange(
      BASE,
      `file ${VALUES}
- xa-dat,04102,2023-12-31,2023-12-31,dat,z,bao-cao-2023,2024-01-10,,
file ${OWN}
create
+ ${HEADER}
+ xa-dat,04102,2023-12-31,2023-12-31,c,z,bao-cao-2023,2024-01-10,,`,
    );
    expect(placesOf(problems)).toEqual([`error base-row-edited ${OWN}:2`]);
  });

  test('is told where its key, its day or its place in the day was changed', () => {
    const { length } = HEADER.split(',');
    const row = 'xa-dat,04102,2023-12-31,2023-12-31,dat,z,bao-cao-2023,2024-01-10,,';
    for (const [column, cell] of [
      [1, '04203'],
      [6, 'cong-nhan'],
      [7, '2024-01-11'],
    ] as const) {
      const cells = row.split(',').with(column, cell);
      expect(cells).toHaveLength(length);
      const [problem] = problemsOfChange(BASE, `file ${VALUES}\n- ${row}\n+ ${cells.join(',')}`);
      expect([problem?.check, problem?.line, problem?.columnNumber]).toEqual([
        'base-row-edited',
        3,
        column + 1,
      ]);
    }
  });

  test('whose cell cannot be read any more gets back what the base has, not what looks likely', () => {
    const damaged = applyChange(
      BASE,
      `file ${VALUES}
- xa-dat,04102,2023-12-31,2023-12-31,dat,z,bao-cao-2023,2024-01-10,,
+ xa-dat,4102,12/31/2023,2023-12-31,dat,z,bao-cao-2023,2024-01-10,,`,
    );
    const problems = problemsOfJoining(BASE, damaged);
    expect(placesOf(problems)).toEqual(Array(2).fill(`error base-row-edited ${VALUES}:3`));
    const proposals = problems.flatMap(({ proposal }) => proposal ?? []);
    expect(applyProposals(damaged, proposals)).toEqual(BASE);
  });

  test('may be mended as long as it is only in the contribution', () => {
    const row = (value: string) =>
      `mo-hinh,04104,2024-12-31,2024-12-31,${value},z,bao-cao-2024,2025-07-20,,`;
    const own = (value: string) => withText(BASE, OWN, `${HEADER}\n${row(value)}\n`);
    expect(problemsOfJoining(BASE, own('3'))).toEqual([]);
    expect(problemsOfJoining(BASE, own('4'))).toEqual([]);
  });
});

describe('rows of the base that are gone', () => {
  test('are told with their key, their day and where they stood', () => {
    expect(
      told(`file observations/published/aggregates.csv
- xa-cong-nhan,041,2023-01-01,2023-12-31,2,x,at-least,cong-nhan,2024-01-10,,`),
    ).toEqual([
      'data/observations/published/aggregates.csv: lỗi: không còn dòng xa-cong-nhan · 041 · 2023-01-01 · 2023-12-31 · cong-nhan (ghi 2024-01-10) của bảng aggregates, ở dòng 4 của tệp này trên nhánh chính; cần mọi dòng đã có trên nhánh chính còn nguyên, ở tệp nào cũng được; hãy lấy lại dòng ấy; muốn đính chính thì thêm dòng mới cùng khóa, ngày ghi là hôm nay, lý do ở cột reason, ở một tệp của riêng bạn; số liệu phải rút (dữ liệu cá nhân, sai nguồn) thì dùng npm run withdraw. [base-row-deleted]',
    ]);
  });

  test('are told once where their file is gone', () => {
    const [message, ...more] = told('file observations/published/measure-progress.csv\ndelete');
    expect(message).toMatch(
      /^data\/observations\/published\/measure-progress\.csv: lỗi: tệp không còn, và 1 dòng/,
    );
    expect(message).toContain('git checkout origin/main -- tệp này');
    expect(more).toEqual([]);
  });

  test('are not told of a file that cannot be read: what it holds is not known', () => {
    const problems = problemsOfChange(BASE, `file ${VALUES}\nreplace "," ";"`);
    expect(placesOf(problems)).toEqual([`error file-separator ${VALUES}:1`]);
  });

  test('are told of the registry and the plan once, not with every set', () => {
    const problems = problemsOfChange(
      BASE,
      `file registry/unit-aliases.csv
delete`,
    );
    expect(placesOf(problems)).toEqual(['error base-file-deleted registry/unit-aliases.csv:']);
  });
});

describe('what follows from a loss is not told once more', () => {
  test('rows that refer to what is gone, and are as they were', () => {
    const problems = problemsOfChange(
      BASE,
      `file registry/units.csv
- 04101,2019-01-01,An Bình,xa,041,x,x,2024-01-10,,
file observations/published/sources.csv
- bao-cao-2023,Báo cáo năm 2023,Công an tỉnh Sơn Hà,2024-01-05,report,,2024-01-10,,`,
    );
    expect(placesOf(problems)).toEqual([
      'error base-row-deleted registry/units.csv:',
      'error base-row-deleted observations/published/sources.csv:',
    ]);
  });

  test('but a row of the contribution that refers to nothing is', () => {
    const problems = problemsOfChange(
      BASE,
      `file registry/units.csv
- 04101,2019-01-01,An Bình,xa,041,x,x,2024-01-10,,
file ${OWN}
create
+ ${HEADER}
+ mo-hinh,04104,2024-12-31,2024-12-31,3,z,khong-co,2025-07-20,,`,
    );
    expect(placesOf(problems)).toEqual([
      'error base-row-deleted registry/units.csv:',
      `error reference-unknown ${OWN}:2`,
    ]);
  });

  test('nor a file that only has another name, which is told what to be called', () => {
    const renamed = new Map(BASE);
    renamed.delete(VALUES);
    renamed.set('observations/published/Values.csv', BASE.get(VALUES) ?? new Uint8Array());
    const problems = problemsOfJoining(BASE, renamed);
    expect(placesOf(problems)).toEqual(['error file-unknown observations/published/Values.csv:']);
  });
});

describe('where rows stand plays no part', () => {
  const rows = textOf(BASE, VALUES).trimEnd().split('\n').slice(1);
  const split = (...parts: readonly (readonly string[])[]) => {
    const files = new Map(BASE);
    files.delete(VALUES);
    return parts.reduce<Map<string, Uint8Array>>(
      (all, part, i) =>
        withText(all, `observations/published/values/${i}.csv`, [HEADER, ...part, ''].join('\n')),
      files,
    );
  };

  test('rows moved, split, sorted, copied', () => {
    expect(problemsOfJoining(BASE, split(rows.slice(4), rows.slice(0, 4)))).toEqual([]);
    expect(problemsOfJoining(BASE, split(rows.toSorted()))).toEqual([]);
    expect(problemsOfJoining(BASE, split(rows, rows.slice(2, 5)))).toEqual([]);
  });

  test('a file saved by a spreadsheet, which keeps what cells say', () => {
    expect(problemsOfChange(BASE, `file ${VALUES}\nas spreadsheet`)).toEqual([]);
    expect(problemsOfChange(BASE, `file ${VALUES}\nas bom-twice`)[0]?.check).toBe(
      'file-bom-doubled',
    );
  });

  test('columns in another order, a column added that says what its absence says', () => {
    const text = [HEADER, ...rows].map((line, i) => `${line},${i === 0 ? 'n' : '1'}`).join('\n');
    expect(problemsOfJoining(BASE, withText(BASE, VALUES, `${text}\n`))).toEqual([]);
  });
});

describe('a program that saved a whole file in its own way', () => {
  /** As a spreadsheet does that takes away zeros and turns dates. */
  const damaged = (text: string): string =>
    text.replace(/,0(\d{4}),/g, ',$1,').replace(/(\d{4})-(\d\d)-(\d\d)(?=,)/g, '$3/$2/$1');

  const text = damaged(textOf(BASE, VALUES));
  const own = 'mo-hinh,4104,31/12/2024,31/12/2024,3,z,bao-cao-2024,20/07/2025,,\n';

  test('is known for that also where many new rows stand in front or behind', () => {
    const [header = '', ...rows] = text.trimEnd().split('\n');
    const many = Array.from(
      { length: 60 },
      (_, i) => `vu-pham-toi,041,2020-01-01,2020-12-31,${i},p,cong-nhan,2025-07-20,,${i}`,
    );
    for (const lines of [
      [header, ...many, ...rows],
      [header, ...rows, ...many],
    ]) {
      const problems = problemsOfJoining(BASE, withText(BASE, VALUES, `${lines.join('\n')}\n`));
      expect(messagesOf(problems).join('\n')).toContain('14 dòng đã có trên nhánh chính bị đổi');
      expect(problems.map(({ check }) => check)).not.toContain('base-row-deleted');
    }
  });

  test('is told once a file, and the rows of the contribution one by one', () => {
    const problems = problemsOfJoining(BASE, withText(BASE, VALUES, text + own));
    const [first, ...others] = messagesOf(problems);
    expect(first).toContain(
      `data/${VALUES}:2 cột B "unit_code": lỗi: 14 dòng đã có trên nhánh chính bị đổi`,
    );
    expect(first).toContain('lấy lại tệp từ nhánh chính');
    expect(first).toContain('[base-file-rewritten]');
    expect(others.every((message) => message.startsWith(`data/${VALUES}:16`))).toBe(true);
    expect(others.map((message) => /\[(.*)\]$/.exec(message)?.[1])).toEqual([
      'shared-file',
      'code-lost-zeros',
      'date-day-first',
      'date-day-first',
      'date-day-first',
    ]);
  });
});

describe('what commands write beside the ledger', () => {
  test('a release that is listed otherwise or no longer', () => {
    const file = 'observations/published/releases.csv';
    const [edited] = told(`file ${file}\nreplace "giữa năm" "quý II"`);
    expect(edited).toContain(
      `data/${file}:2 cột D "title": lỗi: dòng 2024-06 của bảng releases khác trên nhánh chính: cột title trước là "Bản giữa năm 2024"`,
    );
    const checks = problemsOfChange(BASE, `file ${file}\ndelete`).map(({ check }) => check);
    expect(checks).toContain('base-release-changed');
  });

  test('seals that are others or gone, once a file', () => {
    const seals = 'observations/published/seals/2025-03.csv';
    const place = `error base-seal-changed ${seals}:`;
    expect(
      placesOf(problemsOfChange(BASE, `file ${seals}\nreplace "2025-02-10" "2025-02-11"`)),
    ).toContain(place);
    expect(placesOf(problemsOfChange(BASE, `file ${seals}\ndelete`))).toContain(place);
  });

  test('an edition that is listed otherwise or no longer', () => {
    const file = 'observations/published/reports.csv';
    const base = withText(
      BASE,
      file,
      'area_code,period,edition,release,issued_on,note\n04,2023,1,2024-06,2024-07-01,\n041,2023,1,2024-06,2024-07-01,\n',
    );
    expect(problemsOfJoining(base, base)).toEqual([]);
    const edited = problemsOfChange(
      base,
      `file ${file}\nreplace "2024-07-01,\\n041" "2024-07-02,\\n041"`,
    );
    expect(placesOf(edited)).toEqual([`error base-edition-changed ${file}:2`]);
    const gone = problemsOfChange(base, `file ${file}\n- 041,2023,1,2024-06,2024-07-01,`);
    expect(placesOf(gone)).toEqual([`error base-edition-changed ${file}:`]);
  });

  describe('an edition to which a command adds', () => {
    const file = 'observations/published/reports.csv';
    const columns =
      'reasons,nonce,text_sha256,pdf_sha256,runtime,processor,format,withdrawn,withdrawn_on';
    const [HASH, OTHER, NONCE] = ['0'.repeat(64), 'f'.repeat(64), 'a'.repeat(32)];
    const listed = (cells: string, files: DataFiles = BASE): Map<string, Uint8Array> =>
      withText(
        files,
        file,
        `area_code,period,edition,release,issued_on,note,${columns}\n04,2023,1,2024-06,2024-07-01,,${cells}\n`,
      );
    const BARE = ',,,,,,,,';
    const WHOLE = `lan-dau,${NONCE},${HASH},${HASH},node-24,x64,1,,`;
    const ANEW = WHOLE.replaceAll(HASH, OTHER);
    const ADDRESS = 'setting,value\nsite-address,https://trang.example\n';
    const published = (files: DataFiles): DataFiles =>
      withText(files, 'site/settings.csv', ADDRESS);
    const checksOf = (before: string, after: string, make = (files: DataFiles) => files) =>
      problemsOfJoining(make(listed(before)), make(listed(after))).map(({ check }) => check);

    test('is listed anew while the settings of the base name no address', () => {
      expect(checksOf(BARE, WHOLE)).toEqual([]);
      expect(checksOf(WHOLE, ANEW)).toEqual([]);
    });

    test('only gets the hashes that it has not, once they do', () => {
      const hashes = `,,${HASH},${HASH},node-24,x64,1,,`;
      expect(checksOf(BARE, hashes, published)).toEqual([]);
      expect(checksOf(BARE, WHOLE, published)).toContain('base-edition-changed');
      expect(checksOf(WHOLE, ANEW, published)).toContain('base-edition-changed');
    });

    test('is marked after a withdrawal, and loses its nonce with it', () => {
      const marked = WHOLE.replace(NONCE, '').replace(/,,$/, ',neu-ro,2025-05-03');
      expect(checksOf(WHOLE, marked, published)).not.toContain('base-edition-changed');
      expect(checksOf(WHOLE, marked.replaceAll(HASH, OTHER), published)).toContain(
        'base-edition-changed',
      );
      expect(checksOf(WHOLE, WHOLE.replace(NONCE, ''), published)).toContain(
        'base-edition-changed',
      );
    });
  });

  test('settings may change at any time', () => {
    const base = withText(BASE, 'site/settings.csv', 'setting,value\npublisher,Sở Thử\n');
    expect(problemsOfChange(base, 'file site/settings.csv\nreplace "Sở Thử" "Sở Khác"')).toEqual(
      [],
    );
  });
});

describe('a whole set', () => {
  const without = (set: string) =>
    new Map([...BASE].filter(([path]) => !path.startsWith(`observations/${set}/`)));

  test('that was made may be taken away', () => {
    expect(problemsOfJoining(BASE, without('illustrative'))).toEqual([]);
  });

  test('the published one may not', () => {
    const checks = new Set(problemsOfJoining(BASE, without('published')).map(({ check }) => check));
    expect(checks).toContain('base-file-deleted');
    expect(checks).toContain('file-missing');
  });
});
