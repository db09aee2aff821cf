import type { Plugin } from 'vite';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { withoutDictionary } from '../../src/site/build/without-dictionary.ts';
import { withoutFaultTexts } from '../../src/site/build/without-fault-texts.ts';

/** What a plugin makes of the code of a module; the code itself where it leaves it. */
const made = (plugin: Plugin, code: string, id: string): string => {
  const transform = plugin.transform as (
    this: { parse: typeof parseAst },
    code: string,
    id: string,
  ) => { code: string } | undefined;
  return transform.call({ parse: parseAst }, code, id)?.code ?? code;
};

/** A module as it stands, for what it exports. */
const exportOf = (code: string): unknown =>
  new Function(code.replace('export const a =', 'return'))();

describe('the script of the page of contributions is built without', () => {
  const TABLE =
    "export const a = { name: 'bang', label: 'Bảng', description: 'Nghĩa', columns: { cot: { label: 'Cột', description: `Nghĩa`, references: 'x' }, sau: { label: 'Sau', description: 'Nghĩa' } } };";

  test('descriptions of tables and columns, and names of columns that it never says', () => {
    expect(exportOf(made(withoutDictionary(), TABLE, '/src/schema/plan.ts'))).toEqual({
      name: 'bang',
      label: 'Bảng',
      columns: { cot: { references: 'x' }, sau: {} },
    });
  });

  test('no names of columns that something is contributed to', () => {
    expect(exportOf(made(withoutDictionary(), TABLE, '/src/schema/values.ts'))).toMatchObject({
      columns: { cot: { label: 'Cột' }, sau: { label: 'Sau' } },
    });
  });

  test('keeps a choice of a table that is called as what is left out of another module', () => {
    const code = "export const BASES = { definition: 'theo định nghĩa' };";
    expect(made(withoutDictionary(), code, '/src/schema/inferences.ts')).toBe(code);
    expect(made(withoutDictionary(), code, '/src/text/verdict/status.ts')).not.toContain(
      'định nghĩa',
    );
  });

  test('words of choices that it never says, whose keys stay', () => {
    const code =
      "const TIMINGS = { stock: 'thời điểm', flow: 'thời kỳ' }; export const a = TIMINGS;";
    expect(made(withoutDictionary(), code, '/src/schema/indicators.ts')).toBe(
      "const TIMINGS = { stock: '', flow: '' }; export const a = TIMINGS;",
    );
  });

  test('what a fault of the program is called', () => {
    const gap = '$' + '{a}';
    const code = `if (a) throw new RangeError(\`no ${gap}\`); throw new Error('b', { cause });`;
    expect(made(withoutFaultTexts(), code, '/src/views/a.ts')).toBe(
      "if (a) throw new RangeError(); throw new Error('b', { cause });",
    );
  });

  test('nothing of what packages say, nor of other texts', () => {
    const code = "throw new Error('a');";
    expect(made(withoutFaultTexts(), code, '/node_modules/a/index.js')).toBe(code);
    const other = "say('a'); throw new Fault('a'); throw fault;";
    expect(made(withoutFaultTexts(), other, '/src/views/a.ts')).toBe(other);
  });
});
