import { expect, test } from 'vitest';
import { documentText } from '../../../src/report/document/document-text.ts';
import type { ReportDocument } from '../../../src/report/document/report-document.ts';
import { fixtureDocument } from '../pdf/fixture.ts';

const withFile = (text: string): ReportDocument => ({
  ...fixtureDocument(),
  attachments: [{ name: 'a.csv', description: 'Bảng', mediaType: 'text/csv', text }],
});

test('the text of a document is made once for whoever asks', () => {
  const document = withFile('1\n');
  let made = 0;
  const counted: ReportDocument = new Proxy(document, {
    ownKeys: (target) => {
      made += 1;
      return Reflect.ownKeys(target);
    },
  });
  expect(documentText(counted)).toBe(documentText(document));
  documentText(counted);
  expect(made).toBe(1);
});

test('what is remembered of many documents changes none of their texts', () => {
  const documents = Array.from({ length: 300 }, (_, i) => withFile(`${i}\n`));
  const texts = documents.map(documentText);
  expect(new Set(texts).size).toBe(documents.length);
  expect(documents.map(documentText)).toEqual(texts);
  expect(
    documents.map(({ attachments: [file] }) => documentText(withFile(file?.text ?? ''))),
  ).toEqual(texts);
});
