import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { IMPORT_TABLES } from '../../dataset/import/columns/column-role.ts';

/** Modules that describe tables. */
const SCHEMA = /\/src\/schema\/[^/]+\.ts$/;

/** Modules whose columns a page names: tables that something is contributed to, and columns that tables share. */
const NAMED: ReadonlySet<string> = new Set([...IMPORT_TABLES, 'table', 'period-columns']);

/**
 * Choices whose names the script never says, by what they are called in their modules: of tables that nothing is
 * contributed to, where only other pages and the dictionary say them.
 */
const UNSAID_CHOICES: ReadonlySet<string> = new Set([
  'ALIAS_KINDS',
  'CHANGE_EVIDENCE',
  'CLARITY_ASPECTS',
  'CLARITY_RATINGS',
  'ROUNDINGS',
  'SETTINGS',
  'TARGET_MODES',
  'WITHDRAWN',
]);

/** A node of a syntax tree, as far as it is looked at here. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface PropertyNode extends SyntaxNode {
  readonly key: { readonly name?: string };
  readonly value: SyntaxNode;
}

interface DeclaratorNode extends SyntaxNode {
  readonly id: { readonly name?: string };
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const isProperty = (node: SyntaxNode): node is PropertyNode => node.type === 'Property';

const isUnsaid = (node: SyntaxNode): boolean =>
  node.type === 'VariableDeclarator' && UNSAID_CHOICES.has((node as DeclaratorNode).id.name ?? '');

const isText = ({ type }: SyntaxNode): boolean => type === 'Literal' || type === 'TemplateLiteral';

const partsOf = (node: SyntaxNode): readonly SyntaxNode[] =>
  Object.values(node)
    .flatMap((part: unknown) => (Array.isArray(part) ? part : [part]))
    .filter(isNode);

/** Texts that are the value of a property anywhere below a node, in the order in which they stand. */
const valuesIn = (node: SyntaxNode): readonly SyntaxNode[] =>
  isProperty(node) && isText(node.value) ? [node.value] : partsOf(node).flatMap(valuesIn);

/** Texts that only the data dictionary shows, in the order in which they stand. */
const textsIn = (node: SyntaxNode, isColumn: boolean, isNamed: boolean): readonly SyntaxNode[] => {
  let inColumns = isColumn;
  if (isUnsaid(node)) return valuesIn(node);
  if (isProperty(node)) {
    const { name } = node.key;
    const isShown = name === 'label' ? !isColumn || isNamed : name !== 'description';
    if (!isShown && isText(node.value)) return [node.value];
    inColumns ||= name === 'columns';
  }
  return partsOf(node).flatMap((part) => textsIn(part, inColumns, isNamed));
};

/** Code with an empty text in place of each node. */
const withoutTexts = (code: string, nodes: readonly SyntaxNode[]): string => {
  let kept = '';
  let at = 0;
  for (const { start, end } of nodes) {
    kept += `${code.slice(at, start)}''`;
    at = end;
  }
  return kept + code.slice(at);
};

/**
 * Takes out of the script of a worker what only the data dictionary shows, which is made with the pages: descriptions
 * of tables and columns, the names of columns of tables that nothing is contributed to, and of choices never said.
 */
export const withoutDictionary = (): Plugin => ({
  name: 'without-dictionary',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!SCHEMA.test(id)) return undefined;
    const tree = this.parse(code) as SyntaxNode;
    const nodes = textsIn(tree, false, NAMED.has(basename(id, '.ts')));
    return nodes.length === 0 ? undefined : { code: withoutTexts(code, nodes), map: null };
  },
});
