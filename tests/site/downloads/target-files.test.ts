import { expect, it } from 'vitest';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { targetFiles } from '../../../src/site/downloads/target-files.ts';
import { soundFiles } from '../../fixtures/data-files.ts';
import { tablesOf } from '../../reports/editions-fixture.ts';

it('a table that has lost its rows is there with its head alone where its address is promised', () => {
  const evaluation = evaluate(tablesOf(soundFiles()), { set: 'published' });
  const empty = '/so-lieu/muc-tieu/t3-dia-ban-qua-cac-nam.csv';
  const files = targetFiles(evaluation);
  expect(files.map(({ address }) => address)).not.toContain(empty);
  const kept = targetFiles(evaluation, new Set([empty, '/so-lieu/muc-tieu/t9-khac.csv']));
  expect(kept).toHaveLength(files.length + 1);
  const [file] = kept.filter(({ address }) => address === empty);
  const lines = new TextDecoder().decode(file?.bytes).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toBe('');
});
