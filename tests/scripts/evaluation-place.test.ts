import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseUnfitFile } from '../../scripts/evaluation-place.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { evaluationJson } from '../../src/evaluation/record/evaluation-json.ts';
import { present } from '../../src/schema/present.ts';
import { soundFiles, TODAY } from '../fixtures/data-files.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evaluation-'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data/plan.csv'), 'id\n');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const refuse = (name: string) => () => refuseUnfitFile(join(root, name), join(root, 'data'));

describe('an evaluation is not written', () => {
  it.each(['data/plan.csv', 'data/moi.json', 'data/sub/moi.json'])('among the data: %s', (name) => {
    expect(refuse(name)).toThrow(/đó là chỗ của số liệu/);
  });

  it('among the data through a link', () => {
    symlinkSync('data/plan.csv', join(root, 'link'));
    expect(refuse('link')).toThrow(/đó là chỗ của số liệu/);
  });

  it('over a file that is no evaluation', () => {
    writeFileSync(join(root, 'README.md'), '# x');
    expect(refuse('README.md')).toThrow(/README\.md".*Hãy chọn tên khác/);
  });
});

describe('an evaluation is written', () => {
  it('where nothing is, over an empty file, to what is no file', () => {
    writeFileSync(join(root, 'trống'), '');
    for (const name of ['moi.json', 'a/b.json', 'trống']) {
      expect(refuse(name)).not.toThrow();
    }
    expect(() => refuseUnfitFile('/dev/null', join(root, 'data'))).not.toThrow();
  });

  it('over an earlier evaluation', () => {
    const { tables } = readDataset(soundFiles(), { set: 'published', today: TODAY });
    const earlier = evaluationJson(evaluate(present(tables), { set: 'published' }));
    writeFileSync(join(root, 'cũ.json'), earlier);
    expect(refuse('cũ.json')).not.toThrow();
  });
});
