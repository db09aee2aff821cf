import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/site/gate/check-site.ts';
import { checkTexts } from '../../../src/site/texts/check-texts.ts';
import { readTexts } from '../../../src/site/texts/text-files.ts';
import { formatProblems } from '../../../src/text/problems/problem-report.ts';
import { soundFiles, TODAY } from '../../fixtures/data-files.ts';
import { REPOSITORY } from '../run-build.ts';

const SOUND = join(REPOSITORY, 'tests/fixtures/sound-texts');

const soundTexts = (): Map<string, Uint8Array> =>
  new Map(
    globSync('*/*.mdx', { cwd: SOUND })
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => [path, new Uint8Array(readFileSync(join(SOUND, path)))]),
  );

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const HEAD = '---\ntitle: "Thử"\norder: 8\nreader: nguoi-doc\ndescription: "Để thử."\n---\n';

/** Check, file and line of what is said of the sound texts with others. */
const found = (texts: Readonly<Record<string, string | Uint8Array>>): string[] => {
  const files = new Map(soundTexts());
  for (const [path, text] of Object.entries(texts)) {
    files.set(path, typeof text === 'string' ? bytesOf(text) : text);
  }
  return checkTexts(files).problems.map(({ check, file, line }) =>
    [check, file, line].filter((part) => part !== undefined).join(' '),
  );
};

const guide = (body: string): string[] => found({ 'huong-dan/08-thu.mdx': `${HEAD}${body}` });

describe('texts of which pages can be made', () => {
  it('have nothing said of them', () => {
    expect(found({})).toEqual([]);
    expect(guide('Câu **thường**, số {1 + 1}, <b>chữ</b>.\n\n```\nimport x {y} <z\n```\n')).toEqual(
      [],
    );
    expect(guide('<Screen title="A" buttons={["B"]}>\n\nchữ\n\n</Screen>\n')).toEqual([]);
    expect(guide('<HostPicture name="fork" label="Hình 1" />\n')).toEqual([]);
  });
  it('may lie beside pictures and notes', () => {
    expect(found({ 'huong-dan/hinh.png': 'x', 'huong-dan/ghi-chu.txt': 'x' })).toEqual([]);
  });
});

describe('a text is an error of the check', () => {
  it.each([
    ['huong-dan/08-thu.md', 'text-name huong-dan/08-thu.md'],
    ['huong-dan/08-Thu.mdx', 'text-name huong-dan/08-Thu.mdx'],
    ['huong-dan/08 thu.mdx', 'text-name huong-dan/08 thu.mdx'],
    ['huong-dan/08#thu.mdx', 'text-name huong-dan/08#thu.mdx'],
    ['huong-dan/08-thu?.mdx', 'text-name huong-dan/08-thu?.mdx'],
    ['huong-dan/hỏi.mdx', 'text-name huong-dan/hỏi.mdx'],
    ['ke-hoach/02-phu-luc.docx', 'text-name ke-hoach/02-phu-luc.docx'],
    [`huong-dan/${'a'.repeat(120)}.mdx`, `text-name huong-dan/${'a'.repeat(120)}.mdx`],
  ])('by its name: %s', (path, problem) => {
    expect(found({ [path]: `${HEAD}Chữ.\n` })).toContain(problem);
  });
  it('where another one has its address', () => {
    const texts = { 'huong-dan/08-thu.mdx': `${HEAD}A.\n`, 'huong-dan/09-thu.mdx': `${HEAD}B.\n` };
    expect(found(texts)).toEqual(['text-same-address huong-dan/09-thu.mdx']);
  });
  it.each([
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${HEAD}Chữ.\n`, 'utf16le'))],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(`${HEAD}Chu.\n`, 'utf16le'))],
    ['a code of old', new Uint8Array([...bytesOf(HEAD), 0xe0, 0xf5, 0x0a])],
  ])('whose letters cannot be read: %s', (_, bytes) => {
    expect(found({ 'huong-dan/08-thu.mdx': bytes })).toEqual([
      'text-not-utf8 huong-dan/08-thu.mdx',
    ]);
  });
  it.each([
    ['no head', 'Chữ.\n', 'text-head huong-dan/08-thu.mdx 1'],
    ['no title', HEAD.replace('title: "Thử"\n', ''), 'text-head huong-dan/08-thu.mdx 1'],
    ['an order that is no number', HEAD.replace('8', 'tám'), 'text-head huong-dan/08-thu.mdx 1'],
    ['an unknown reader', HEAD.replace('nguoi-doc', 'ai-do'), 'text-head huong-dan/08-thu.mdx 1'],
    [
      'a head that is no YAML',
      HEAD.replace('order: 8', 'order: [8'),
      'text-head huong-dan/08-thu.mdx 4',
    ],
  ])('whose head has %s', (_, text, problem) => {
    expect(found({ 'huong-dan/08-thu.mdx': text })).toEqual([problem]);
  });
  it.each([
    ['a tag that is not closed', '\nchữ <b chữ\n', 'text-form huong-dan/08-thu.mdx 8'],
    ['a brace that is not closed', '\nchữ {\n', 'text-form huong-dan/08-thu.mdx 8'],
    ['an unknown part', '\n\n<KhongCo/>\n', 'text-unknown huong-dan/08-thu.mdx 9'],
    ['an unknown name', 'Một\n\nHai {khongCo}\n', 'text-unknown huong-dan/08-thu.mdx 9'],
    ['an expression that fails', '{null.x}\n', 'text-expression huong-dan/08-thu.mdx'],
    ['an import', 'import x from "./y"\n', 'text-import huong-dan/08-thu.mdx 7'],
    [
      'a part of the plan alone',
      '<Clause id="a" label="b">\n\nx\n\n</Clause>\n',
      'text-unknown huong-dan/08-thu.mdx 7',
    ],
    [
      'a part without what it needs',
      '\n<GuideTable id="a" caption="b" columns={["c"]} />\n',
      'text-property huong-dan/08-thu.mdx 8',
    ],
    [
      'a part given something else',
      '<TextLines lines="x" />\n',
      'text-property huong-dan/08-thu.mdx 7',
    ],
    [
      'a picture that is not drawn',
      '<HostPicture name="khong-co" />\n',
      'text-property huong-dan/08-thu.mdx 7',
    ],
  ])('that has %s', (_, body, problem) => {
    expect(guide(body)).toEqual([problem]);
  });
  it('of the plan that has one anchor twice', () => {
    const twice =
      '---\ntitle: "Thêm"\norder: 2\n---\n\n<Clause id="ii.1" label="x">\n\nx\n\n</Clause>\n';
    expect(found({ 'ke-hoach/02-them.mdx': twice })).toEqual(['clause-twice ke-hoach/02-them.mdx']);
  });
});

describe('the gate', () => {
  it('finds nothing in sound data and texts', () => {
    const sources = {
      files: soundFiles(),
      belongTogether: true,
      sets: ['published'],
      today: TODAY,
    };
    const { tables, problems } = checkSite({ ...sources, texts: soundTexts() });
    expect(problems).toEqual([]);
    expect([...(tables ?? [])].map(([set]) => set)).toEqual(['published']);
  });
  it('names the cell of each clause that the text of the plan lacks, and the text by its folder', () => {
    const texts = soundTexts();
    texts.set(
      'ke-hoach/01-toan-van.mdx',
      bytesOf('---\ntitle: "Toàn văn"\norder: 1\n---\n\nChữ {khongCo}\n'),
    );
    const { tables, problems } = checkSite({
      files: soundFiles(),
      texts,
      belongTogether: true,
      sets: ['published'],
      today: TODAY,
    });
    expect(tables).toBeNull();
    const said = formatProblems(problems, 'text', { texts: 'bai/' });
    expect(said).toContain('bai/ke-hoach/01-toan-van.mdx:6: lỗi: "khongCo" không có;');
    expect(said).toContain('data/plan/targets.csv:2 cột B "clause": lỗi: tìm thấy "ii.1";');
    expect(said).toContain('data/plan/measures.csv:2 cột');
    const apart = checkSite({
      files: soundFiles(),
      texts,
      belongTogether: false,
      sets: ['published'],
      today: TODAY,
    });
    expect(apart.problems.map(({ check }) => check)).toEqual(['text-unknown']);
  });
  it('reads the folders of texts, and nothing that a program left there', async () => {
    const read = await readTexts(SOUND);
    expect([...read.keys()]).toEqual(['ke-hoach/01-toan-van.mdx', 'huong-dan/01-doc.mdx']);
  });
});
