import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourcesTable } from '../../src/schema/sources.ts';
import { valuesTable } from '../../src/schema/values.ts';
import { ROOT } from '../workflows/workflow-files.ts';

const read = (path: string): string => readFileSync(join(ROOT, '.github', path), 'utf8');

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

describe('the form for a figure', () => {
  const form = parse(read('ISSUE_TEMPLATE/so-lieu.yml'));
  const fields: Field[] = form.body;
  const ids = fields.flatMap(({ id }) => id ?? []);

  test('is one that the host takes', () => {
    const known = [
      'assignees',
      'body',
      'description',
      'labels',
      'name',
      'projects',
      'title',
      'type',
    ];
    expect(known).toEqual(expect.arrayContaining(Object.keys(form)));
    expect(form.name).toBe('Một con số sai hoặc thiếu');
    expect(form.description.length).toBeGreaterThan(10);
    for (const { type, id, attributes } of fields) {
      expect(['checkboxes', 'dropdown', 'input', 'markdown', 'textarea']).toContain(type);
      expect(id === undefined).toBe(type === 'markdown');
      if (type === 'markdown') expect(attributes.value).toMatch(/Không ghi họ tên/);
      else expect(attributes.label).toMatch(/^\p{Lu}/u);
    }
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
  });

  test('asks for what a row of figures and one of its source hold', () => {
    // Written by whoever adds the row.
    const others = new Set(['source', 'flag', 'kind', 'recorded_on', 'reason', 'note', 'n']);
    // The host takes a parameter `title` for the title of the issue.
    const named = (column: string): string => (column === 'title' ? 'source_title' : column);
    for (const table of [valuesTable, sourcesTable]) {
      const columns = Object.keys(table.columns).filter((column) => !others.has(column));
      const asked = columns.map(named);
      expect(asked.length).toBeGreaterThan(3);
      expect(ids).toEqual(expect.arrayContaining(asked));
    }
  });
});

test('a pull request is ticked by a person for source, place, personal data and effect', () => {
  const template = read('pull_request_template.md');
  const boxes = template.match(/^- \[ \] .*$/gm) ?? [];
  const asked = [/mở nguồn/, /đúng chỗ/, /dữ liệu cá nhân/, /\*\*Ảnh hưởng/];
  for (const what of asked) expect(boxes.filter((box) => what.test(box))).toHaveLength(1);
});

describe('the code owners', () => {
  const rules = read('CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  const ownerOf = (path: string): string => {
    const last = rules.findLast(([pattern = '']) => {
      if (pattern === '*') return true;
      return pattern.endsWith('/') ? `/${path}`.startsWith(pattern) : `/${path}` === pattern;
    });
    return last?.slice(1).join(' ') ?? '';
  };

  test('are written as the host reads them, for what is there', () => {
    for (const [pattern = '', ...owners] of rules) {
      expect(owners).toHaveLength(1);
      expect(owners[0]).toMatch(/^@[a-z\d-]+\/[a-z\d-]+$/);
      // Settings are written on the first day.
      if (pattern === '*' || pattern === '/data/site/') continue;
      expect(existsSync(join(ROOT, pattern)), pattern).toBe(true);
    }
  });

  test('tell apart figures, what figures mean, code, and what the host runs', () => {
    const figures = ownerOf('data/observations/published/values.csv');
    const meaning = ownerOf('data/plan/targets.csv');
    const host = ownerOf('.github/workflows/comment.yml');
    const code = ownerOf('src/evaluation/evaluate.ts');
    expect(new Set([figures, meaning, host, code]).size).toBe(4);
    expect(ownerOf('data/registry/units.csv')).toBe(meaning);
    for (const path of [
      'data/site/settings.csv',
      '.github/CODEOWNERS',
      '.ci/run',
      'package.json',
    ]) {
      expect(ownerOf(path)).toBe(host);
    }
    expect(ownerOf('content/ke-hoach/01-can-cu.mdx')).toBe(code);
  });
});

test('packages and actions are updated by schedule, in groups, after a week', () => {
  const { updates } = parse(read('dependabot.yml'));
  const ecosystems = updates.map((update: Record<string, string>) => update['package-ecosystem']);
  expect(ecosystems).toEqual(['npm', 'github-actions', 'pip', 'pip', 'maven']);
  for (const { schedule, groups, cooldown, directory } of updates) {
    expect(schedule.interval).toBe('weekly');
    expect(Object.keys(groups).length).toBeGreaterThan(0);
    expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
    expect(existsSync(join(ROOT, directory))).toBe(true);
  }
});
