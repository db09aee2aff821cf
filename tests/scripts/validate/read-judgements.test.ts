import { describe, expect, it } from 'vitest';
import { readFrictionless } from '../../../scripts/validate/frictionless.ts';
import { readNu } from '../../../scripts/validate/nu.ts';
import { readVeraPdf } from '../../../scripts/validate/verapdf.ts';

const PASSED = { compliant: true, jobEndStatus: 'normal', details: { ruleSummaries: [] } };
const UA = { ...PASSED, profileName: 'PDF/UA-1 validation profile' };
const ARCHIVE = { ...PASSED, profileName: 'PDF/A-3A validation profile' };

const RULE = {
  clause: '7.2',
  testNumber: 34,
  description: 'Natural language shall be determined',
  checks: [{ context: 'root/document[0]', errorMessage: 'Natural language cannot be determined' }],
};

/** What veraPDF says of one file, in lines. */
const veraPdf = (job: Record<string, unknown>): string[] => {
  const jobs = [{ itemDetails: { name: '/a.pdf' }, ...job }];
  const findings = readVeraPdf(JSON.stringify({ report: { jobs } })).get('/a.pdf');
  return (findings ?? []).map(({ standard, message, place }) => `${standard} ${message} ${place}`);
};

describe('what veraPDF says', () => {
  it('is nothing of a file that it says keeps both standards', () => {
    expect(veraPdf({ validationResult: [ARCHIVE, UA] })).toEqual([]);
  });

  it('is each rule that is broken, with its words and the first place', () => {
    const broken = { ...UA, compliant: false, details: { ruleSummaries: [RULE] } };
    expect(veraPdf({ validationResult: [ARCHIVE, broken] })).toEqual([
      'PDF/UA-1 7.2-34: Natural language cannot be determined root/document[0]',
    ]);
    const bare = { ...RULE, checks: [] };
    const other = { ...broken, details: { ruleSummaries: [bare] } };
    expect(veraPdf({ validationResult: [ARCHIVE, other] })).toEqual([
      'PDF/UA-1 7.2-34: Natural language shall be determined ',
    ]);
  });

  it('is a fault where the file was not judged by a standard, or by another level of it', () => {
    expect(veraPdf({ validationResult: [ARCHIVE] })).toEqual([
      'PDF/UA-1 tệp không tự nhận là theo PDF/UA-1, nên không được kiểm theo chuẩn ấy ',
    ]);
    const weaker = { ...ARCHIVE, profileName: 'PDF/A-3B validation profile' };
    expect(veraPdf({ validationResult: [weaker, UA] })).toEqual([
      expect.stringMatching(/^PDF\/A-3a tệp không tự nhận/),
    ]);
  });

  it('is a fault by both standards where the file could not be read, or the work was not ended', () => {
    const lines = veraPdf({ taskException: { exceptionMessage: 'no startxref' } });
    expect(lines).toEqual([
      'PDF/UA-1 không đọc được tệp: no startxref ',
      'PDF/A-3a không đọc được tệp: no startxref ',
    ]);
    expect(veraPdf({ validationResult: [{ ...ARCHIVE, jobEndStatus: 'timeout' }, UA] })).toEqual([
      'PDF/A-3a không đọc được tệp: timeout ',
    ]);
    expect(veraPdf({ validationResult: [{ ...ARCHIVE, compliant: false }, UA] })).toHaveLength(1);
  });
});

const message = (more: Record<string, unknown>) => ({
  type: 'error',
  url: 'file:/trang%20a/index.html',
  lastLine: 3,
  lastColumn: 14,
  message: 'Stray start tag “script”.',
  extract: '</html>\n<script>',
  ...more,
});

const nu = (...messages: readonly unknown[]) =>
  readNu('/trang a/index.html\n/b.css\n', JSON.stringify({ messages }));

describe('what the checker of HTML says', () => {
  it('is nothing of files that it names', () => {
    expect([...nu()]).toEqual([
      ['/trang a/index.html', []],
      ['/b.css', []],
    ]);
  });

  it('is each error and each warning, with line, column and the words around', () => {
    const warning = message({
      type: 'info',
      subType: 'warning',
      message: 'Section lacks heading.',
    });
    const css = message({ url: 'file:/b.css', message: 'CSS: “colour”', extract: undefined });
    const found = nu(message({}), warning, css);
    const place = '3:14 </html> <script>';
    expect(found.get('/trang a/index.html')).toEqual([
      { standard: 'HTML', message: 'Stray start tag “script”.', place },
      { standard: 'HTML', message: 'Section lacks heading.', place },
    ]);
    expect(found.get('/b.css')).toEqual([
      { standard: 'CSS', message: 'CSS: “colour”', place: '3:14 ' },
    ]);
  });

  it('is not what only adds to another message', () => {
    const first = message({ type: 'info', message: 'The first occurrence was here.' });
    expect(nu(first).get('/trang a/index.html')).toEqual([]);
  });

  it('is not believed where something is said of no file that it was given', () => {
    const broke = { type: 'non-document-error', message: 'Out of memory' };
    expect(() => nu(broke)).toThrow('Out of memory');
    expect(() => nu(message({ url: 'file:/c.html' }))).toThrow('Stray');
    expect(() => readNu('', 'StackOverflowError')).toThrow();
  });
});

const task = (place: string, ...errors: readonly unknown[]) => ({ name: place, place, errors });
const frictionless = (report: Record<string, unknown>) =>
  readFrictionless(JSON.stringify({ valid: true, errors: [], tasks: [], ...report }), 2);

describe('what Frictionless says', () => {
  it('is nothing where every table of the package was judged and is valid', () => {
    expect(frictionless({ tasks: [task('a.csv'), task('b.csv')] })).toEqual([]);
  });

  it('is each fault of the package and of its tables', () => {
    const errors = [{ type: 'package-error', message: 'no resources' }];
    const key = { type: 'primary-key', message: 'the same as in row 2' };
    const tasks = [task('a.csv', key), task('b.csv')];
    expect(frictionless({ valid: false, errors, tasks })).toEqual([
      { standard: 'Data Package', message: 'package-error: no resources', place: '' },
      { standard: 'Data Package', message: 'primary-key: the same as in row 2', place: 'a.csv' },
    ]);
  });

  it('is a fault where a table was left out, or nothing says why the package is not valid', () => {
    expect(frictionless({ tasks: [task('a.csv')] })).toHaveLength(1);
    expect(frictionless({ valid: false, tasks: [task('a.csv'), task('b.csv')] })).toHaveLength(1);
  });
});
