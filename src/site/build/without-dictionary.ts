import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { IMPORT_TABLES } from '../../dataset/import/columns/column-role.ts';
import { isText, partsOf, type SyntaxNode } from './syntax.ts';

/** Modules that describe tables. */
const DESCRIBING = /\/src\/schema\/[^/]+\.ts$/;

/** The module that defines the words of verdicts, for legends. There alone: in a table `definition` may be a choice. */
const DEFINING = /\/src\/text\/verdict\/status\.ts$/;

/** Modules whose columns a page names: tables that something is contributed to, and columns that tables share. */
const NAMED: ReadonlySet<string> = new Set([...IMPORT_TABLES, 'table', 'period-columns']);

/** Choices that no script says in words: of the plan, the register, settings and editions. */
export const UNSAID: ReadonlySet<string> = new Set([
  'ALIAS_KINDS',
  'BETTER',
  'CHANGE_EVIDENCE',
  'CLARITY_ASPECTS',
  'CLARITY_RATINGS',
  'REQUEST_OUTCOMES',
  'ROUNDINGS',
  'SETTINGS',
  'TARGET_KINDS',
  'TARGET_MODES',
  'TIMINGS',
  'VALUE_TYPES',
  'WITHDRAWN',
]);

interface PropertyNode extends SyntaxNode {
  readonly key: { readonly name?: string };
  readonly value: SyntaxNode;
}

const isProperty = (node: SyntaxNode): node is PropertyNode => node.type === 'Property';

const isUnsaid = (node: SyntaxNode): boolean =>
  node.type === 'VariableDeclarator' &&
  UNSAID.has((node as SyntaxNode & { readonly id: { readonly name?: string } }).id.name ?? '');

/** The words of choices. */
const wordsIn = (node: SyntaxNode): readonly SyntaxNode[] =>
  isProperty(node) && isText(node.value) ? [node.value] : partsOf(node).flatMap(wordsIn);

/** Texts that are the value of this property, in the order in which they stand. */
const textsOf = (node: SyntaxNode, name: string): readonly SyntaxNode[] =>
  isProperty(node) && node.key.name === name && isText(node.value)
    ? [node]
    : partsOf(node).flatMap((part) => textsOf(part, name));

/** Texts that only the data dictionary shows, in the order in which they stand. */
const textsIn = (node: SyntaxNode, isColumn: boolean, isNamed: boolean): readonly SyntaxNode[] => {
  if (isUnsaid(node)) return wordsIn(node);
  let inColumns = isColumn;
  if (isProperty(node)) {
    const { name } = node.key;
    const isUnread = name === 'description' || (name === 'label' && isColumn && !isNamed);
    if (isUnread && isText(node.value)) return [node];
    inColumns ||= name === 'columns';
  }
  return partsOf(node).flatMap((part) => textsIn(part, inColumns, isNamed));
};

/** Code without properties, their commas among them, and with an empty text in place of each other node. */
const withoutTexts = (code: string, nodes: readonly SyntaxNode[]): string => {
  let kept = '';
  let at = 0;
  for (const node of nodes) {
    kept += code.slice(at, node.start);
    if (!isProperty(node)) kept += "''";
    const [comma = ''] = isProperty(node) ? (/^\s*,/.exec(code.slice(node.end)) ?? []) : [];
    at = node.end + comma.length;
  }
  return kept + code.slice(at);
};

/**
 * Takes out of the script of a worker what only the data dictionary shows, which is made with the pages: descriptions
 * of tables and columns, the names of columns of tables that nothing is contributed to, and the words of choices that
 * no script says.
 */
export const withoutDictionary = (): Plugin => ({
  name: 'without-dictionary',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!DESCRIBING.test(id) && !DEFINING.test(id)) return undefined;
    const tree = this.parse(code) as SyntaxNode;
    const nodes = DEFINING.test(id)
      ? textsOf(tree, 'definition')
      : textsIn(tree, false, NAMED.has(basename(id, '.ts')));
    return nodes.length === 0 ? undefined : { code: withoutTexts(code, nodes), map: null };
  },
});
