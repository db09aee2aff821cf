import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACE_LIMITS } from '../../../src/evaluation/verdict/pace.ts';
import { TABLES } from '../../../src/schema/index.ts';
import { fileSize } from '../../../src/site/downloads/file-size.ts';
import type { ReportEdition } from '../../../src/site/model/report-edition.ts';
import { pdfPages } from '../../../src/site/reports/pdf-pages.ts';
import { SPECIMEN } from '../../../src/text/report/specimen-words.ts';
import { ASKING_STEPS, LAW_LINKS, LAW_NOTES } from '../../../src/text/requests/law-words.ts';
import { RULE_EXAMPLES } from '../../../src/text/site/rule-examples.ts';
import { dataAddress } from '../../../src/views/addresses/addresses.ts';
import { bytesAt, tableAt, textAt } from '../data-files.ts';
import { attribute, SETS, textOf, within } from '../pages.ts';
import { editionsOf } from '../report-editions.ts';
import { site } from '../site.ts';
import { isAxisMark } from './axis-marks.ts';
import { areCited, holdCitedRows, isOfCitedRows } from './cited-rows.ts';
import { type Facts, factsOf, textsIn } from './facts.ts';
import { closest, enclosing, type Place } from './place.ts';
import { quotesOf } from './quotes.ts';
import { wordsOf } from './word-sequence.ts';

/** Where a number that is no figure of the evaluation comes from. */
export interface Origin {
  readonly what: string;
  /** Why such a number may stand there. */
  readonly why: string;
  /** Kinds of page that have it. */
  readonly pages: RegExp;
  /** Whether it is such a number; where `holds` is given, that must then be so too. */
  readonly is: (place: Place) => boolean;
  /** Whether it agrees with its real origin. */
  readonly holds?: (place: Place) => boolean;
}

const ALL = /^/;

const contentIn = (folder: string): string => {
  const path = join(site().content, folder);
  return readdirSync(path)
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n');
};

/** Whether a number stands in a text with the two words before it or behind it on its line. */
const standsIn = (source: string): ((place: Place) => boolean) => {
  const all = ` ${wordsOf(source).join(' ')} `;
  const has = (...words: string[]): boolean => all.includes(` ${words.join(' ')} `);
  return ({ number, before, after }) => {
    const own = wordsOf(number.shown);
    const [earlier, later] = [wordsOf(before).slice(-2), wordsOf(after).slice(0, 2)];
    const isAlone = earlier.length + later.length === 0;
    return (
      (isAlone && has(...own)) ||
      (earlier.length > 0 && has(...earlier, ...own)) ||
      (later.length > 0 && has(...own, ...later))
    );
  };
};

const PLAN = standsIn(contentIn('ke-hoach'));
const GUIDES = standsIn(contentIn('huong-dan'));

const perSet = <T>(make: (set: string) => T): ((place: Place) => T) => {
  const made = new Map<string, T>(SETS.map((set) => [set, make(set)]));
  return ({ scope }) => {
    const one = made.get(scope.set);
    if (one === undefined) throw new Error(`There is no set ${scope.set}.`);
    return one;
  };
};

const jsonAt = (address: string): object => JSON.parse(textAt(address));

const releaseFacts: (place: Place) => Facts = perSet((set) =>
  factsOf(jsonAt(`${dataAddress(set)}ban-chot.json`)),
);

const cellsOf = (csv: string): string[] => csv.split(/[",\n]/).map((cell) => cell.trim());

/** Descriptions of tables and columns, as they are published beside the data. */
const dictionary = perSet((set) =>
  quotesOf([
    ...textsIn(jsonAt(`${dataAddress(set)}datapackage.json`)),
    ...cellsOf(textAt(`${dataAddress(set)}tu-dien.csv`)),
    // The package leaves out a table that has no file; the dictionary tells of it all the same.
    ...Object.values(TABLES).flatMap(({ label, description }) => [label, description]),
  ]),
);

/** The file that a link with a size leads to; a list of results has the size behind the link. */
const linkedFile = ({ element }: Place): string => {
  const item = closest(element, 'a', 'li', 'p');
  const link = item.name === 'a' ? item : within(item, 'a')[0];
  return (link && attribute(link, 'href')) ?? '';
};

const SIZE = /^ (?:kB|MB)(?![\p{L}\d])/u;

/** Names of standards with a number in them. */
const STANDARDS = [
  'SHA-256',
  'sha256sum',
  'SHA256SUMS',
  'shasum -a 256',
  'UTF-8',
  'U+001F',
  'U+000A',
  'A4',
  'PDF/A-3a',
  'PDF/UA-1',
  'CC BY 4.0',
  'Attribution 4.0 International',
  'Data Package 2.0',
];

/** What the glossary in English names by number. */
const GLOSSARY = ['19.2', '9.4', '9.1', '15 December', '14 December'];

/** What is said of the law on access to information. */
const LAW = [...ASKING_STEPS, ...LAW_NOTES, ...LAW_LINKS.map(({ label }) => label)];

/** What is said of the decree whose layout formal reports have. */
const DECREE = [SPECIMEN.heading, SPECIMEN.about];

const isPartOf = (name: string, { before, after, number }: Place): boolean => {
  const line = before + number.shown + after;
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    if (at <= before.length && before.length < at + name.length) return true;
  }
  return false;
};

const LIMITS: readonly string[] = Object.values(PACE_LIMITS).map((limit) =>
  (limit / 100).toFixed(2).replace('.', ','),
);

/** The edition of the part of a list, or of the page. */
const editionOf = ({ element, scope }: Place): ReportEdition | undefined => {
  const item = enclosing(element, 'edition');
  const [link] = item === undefined ? [] : within(item, 'a');
  const address = link && attribute(link, 'href');
  return editionsOf(scope.set).find((one) =>
    address === undefined ? one.name === scope.about : one.address === address,
  );
};

/** Whether an edition is that of its part of a list, or the newest one of the same report. */
const editionListed = (place: Place): boolean => {
  const { before, number } = place;
  const edition = editionOf(place);
  const isNewest = before.includes('đã có');
  const expected = isNewest ? edition?.supersededBy?.number : edition?.number;
  return String(expected) === number.shown;
};

/** "99% của 150 là 149". */
const EXAMPLE = /(\d+)% của (\d+) là (\d+)/g;

/** The examples that a number is part of. */
const examplesWith = ({ before, after, number }: Place): RegExpMatchArray[] =>
  [...(before + number.shown + after).matchAll(EXAMPLE)].filter(
    ({ 0: all, index }) => index <= before.length && before.length < index + all.length,
  );

/** Numbers of the pages that are no figures of the evaluation. */
export const ORIGINS: readonly Origin[] = [
  {
    what: 'size of a file',
    why: 'Files are made from the evaluation and cannot be told of in it.',
    pages: ALL,
    is: ({ after }) => SIZE.test(after),
    holds: (place) => {
      const [unit = ''] = SIZE.exec(place.after) ?? [];
      const shown = place.number.shown + unit;
      return fileSize(bytesAt(linkedFile(place)).length).replace('\u00a0', ' ') === shown;
    },
  },
  {
    what: 'pages of a PDF',
    why: 'They are laid out after the evaluation is made.',
    pages: ALL,
    is: ({ before, after }) => /PDF, .*, $/.test(before) && /^ trang/.test(after),
    holds: (place) => pdfPages(bytesAt(linkedFile(place))) === Number(place.number.shown),
  },
  {
    what: 'rows of a file',
    why: 'Files hold what was corrected as well, which is no part of the evaluation; they are counted.',
    pages: /^[/]so-lieu[/]$/,
    is: ({ after, element }) =>
      /^ dòng/.test(after) && enclosing(element, 'main-file-facts') !== undefined,
    holds: ({ element, number }) => {
      const [link] = within(closest(element, 'main-file'), 'a');
      const { rows } = tableAt((link && attribute(link, 'href')) ?? '');
      return String(rows.length) === number.shown.replaceAll('.', '');
    },
  },
  {
    what: 'rows of the data that are cited',
    why: 'References of the evaluation are gathered: what rows have in common once, and how many they are.',
    pages: ALL,
    is: isOfCitedRows,
    holds: areCited,
  },
  {
    what: 'lines of the data folder',
    why: 'Where a row stands is no part of the evaluation; the line must hold such a row.',
    pages: ALL,
    is: ({ number, element }) => number.kind === 'rows' && enclosing(element, 'rows') !== undefined,
    holds: holdCitedRows,
  },
  {
    what: 'hash of a report',
    why: 'It is of the file, which is drawn after the evaluation is made.',
    pages: /^[/]bao-cao[/]/,
    is: ({ number }) => /^[0-9a-f]{64}$/.test(number.shown),
    holds: (place) =>
      hash('sha256', bytesAt(editionOf(place)?.pdfAddress ?? '')) === place.number.shown,
  },
  {
    what: 'edition of a report',
    why: 'Editions are counted in the list of reports, which is about the ledger and not in it.',
    pages: /^[/]bao-cao[/][^…]+$/,
    is: ({ before, element }) =>
      / lần $|^lần $/.test(before) && enclosing(element, 'edition') !== undefined,
    holds: editionListed,
  },
  {
    what: 'term of a sum',
    why: 'Units recognised but not counted are counted for the page; the sum they are part of must come out.',
    pages: /^[/](?:muc-tieu[/]…|cong-nhan)[/]$/,
    is: ({ before, element }) => before === '− ' && enclosing(element, 'bridge') !== undefined,
    holds: ({ element }) => {
      const terms = within(closest(element, 'bridge'), 'li').map((li) =>
        Number(/\d+/.exec(textOf(li))?.[0]),
      );
      const [first = 0, ...others] = terms;
      const last = others.pop();
      return first - others.reduce((sum, one) => sum + one, 0) === last;
    },
  },
  {
    what: 'mark of an axis',
    why: 'A scale has round marks, whatever the figures are.',
    pages: /^[/](?:$|muc-tieu[/]…|don-vi[/]…|bao-cao[/]…)/,
    is: ({ before, after, element }) =>
      /^[+\u2212]?$/.test(before) &&
      after === '' &&
      element.name === 'text' &&
      isAxisMark(closest(element, 'svg'), element),
  },
  {
    what: 'name of a standard',
    why: 'The number is part of a name.',
    pages: ALL,
    is: (place) => STANDARDS.some((name) => isPartOf(name, place)),
  },
  {
    what: 'name of a release',
    why: 'A release is called as its maker called it, by a day or otherwise.',
    pages: ALL,
    is: (place) => place.scope.evaluation.releases.some(({ id }) => isPartOf(id, place)),
  },
  {
    what: 'criterion of the national sets',
    why: 'The glossary of the page in English explains the criteria and the police year by name.',
    pages: /^[/]en[/]$/,
    is: (place) =>
      GLOSSARY.some((name) => isPartOf(name, place)) && place.element.name.startsWith('d'),
  },
  {
    what: 'law on access to information',
    why: 'Numbers, days and deadlines of texts of law, the same whatever the data.',
    pages: /^[/](?:\w+[/])?xin-so-lieu[/]$/,
    is: (place) => LAW.some((text) => isPartOf(text, place)),
  },
  {
    what: 'decree on the layout of formal reports',
    why: 'The number and year of a text of law, the same whatever the data.',
    pages: /^[/](?:[\w-]+[/])?bao-cao[/]$/,
    is: (place) => DECREE.some((text) => isPartOf(text, place)),
  },
  {
    what: 'limit of a pace',
    why: 'It is a rule of the method, the same in every evaluation.',
    pages: /^[/](?:$|muc-tieu[/]|phuong-phap[/])/,
    // "từ 0,50 đến 0,75" is a pace at both bounds, and so of the evaluation.
    is: ({ before, number, after }) =>
      number.kind === 'decimal' &&
      /nhịp độ (?:từ|dưới|.*dưới) $/.test(before) &&
      !/^ đến \d/.test(after),
    holds: ({ number }) => LIMITS.includes(number.values[0] ?? ''),
  },
  {
    what: 'example of the least number of units',
    why: 'The method explains its rounding by examples; the arithmetic is checked.',
    pages: /^[/]phuong-phap[/]$/,
    is: (place) => examplesWith(place).length > 0,
    holds: (place) =>
      examplesWith(place).every(
        ([, percent, n, k]) => Math.ceil((Number(percent) * Number(n)) / 100) === Number(k),
      ),
  },
  {
    what: 'example of a rule of evidence',
    why: 'The method explains its rules by imagined cases; their numbers are those of the case.',
    pages: /^[/]phuong-phap[/]$/,
    is: ({ element }) => enclosing(element, 'rule-examples') !== undefined,
    holds: ({ number }) =>
      RULE_EXAMPLES.some(({ rule, explanation, example }) => {
        const { n, met, notMet, required, inferred = 0 } = example;
        const counts = [n, met, notMet, required, inferred, met - inferred, n - met - notMet];
        return (
          `${rule} ${explanation}`.includes(number.shown) ||
          number.values.every((one) => counts.map(String).includes(one))
        );
      }),
  },
  {
    what: 'example of a statement',
    why: 'The method shows what a statement of a source looks like.',
    pages: /^[/]phuong-phap[/]$/,
    is: (place) => isPartOf('“99 trên 150 xã”', place),
  },
  {
    what: 'a hundred in a rule',
    why: 'Percentages are compared in whole numbers, times a hundred.',
    pages: /^[/]phuong-phap[/]$/,
    is: ({ number, before, after }) =>
      number.shown === '100' && (/^ × /.test(after) || /^ − p/.test(after)) && !/\d$/.test(before),
  },
  {
    what: 'calendar year',
    why: 'Where general statistics begin and end the year, and where police and traffic do.',
    pages: /^[/]phuong-phap[/]$/,
    is: ({ number, before }) =>
      ['01/01', '31/12', '15/12', '14/12', '16/12'].includes(number.shown) &&
      /(?:thống kê chung|ngành Công an tính năm|báo cáo giao thông giai đoạn này) từ .*$/.test(
        before,
      ),
  },
  {
    what: 'text of the plan',
    why: 'The plan is quoted word by word; its figures are those of 2022.',
    pages: /^[/](?:ke-hoach|nhiem-vu)[/]$/,
    is: PLAN,
  },
  {
    what: 'text of a guide',
    why: 'Guides explain by examples, quote texts of law and say what was tested.',
    pages: /^[/]huong-dan[/]/,
    is: GUIDES,
  },
  {
    what: 'words of the data dictionary',
    why: 'Columns and tables are described once, in the data package and the dictionary.',
    pages: /^[/]so-lieu[/]/,
    is: (place) => dictionary(place)(place.main, place.number),
  },
  {
    what: 'change of a release',
    why: 'What was known earlier is no part of what is known now; it is published beside it.',
    pages: /^[/](?:so-lieu[/]ban-chot[/].*)?$/,
    is: (place) => releaseFacts(place).has(place.number),
  },
];
