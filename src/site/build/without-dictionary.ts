import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { IMPORT_TABLES } from '../../dataset/import/columns/column-role.ts';

/** Modules that describe tables, and the one that defines the words of verdicts for legends. */
const DESCRIBING = /\/src\/(?:schema\/[^/]+|text\/verdict\/status)\.ts$/;

/** Modules whose columns a page names: tables that something is contributed to, and columns that tables share. */
const NAMED: ReadonlySet<string> = new Set([...IMPORT_TABLES, 'table', 'period-columns']);

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

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const isProperty = (node: SyntaxNode): node is PropertyNode => node.type === 'Property';

const isText = ({ type }: SyntaxNode): boolean => type === 'Literal' || type === 'TemplateLiteral';

interface ObjectNode extends SyntaxNode {
  readonly properties: readonly SyntaxNode[];
}

const isObject = (node: SyntaxNode): node is ObjectNode => node.type === 'ObjectExpression';

/** A stretch of code, and what stands in its place. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether the dictionary alone shows a text: a description, a definition, and in tables that no page names the name of a column. */
const isUnshown = (node: SyntaxNode, isColumn: boolean, isNamed: boolean): boolean => {
  if (!isProperty(node) || !isText(node.value)) return false;
  const { name } = node.key;
  return (
    name === 'description' || name === 'definition' || (name === 'label' && isColumn && !isNamed)
  );
};

/** A property with what parts it from the next one, or from the end of its object. */
const wholeProperty = ({ properties, end }: ObjectNode, at: number): Cut => ({
  start: properties[at]?.start ?? end,
  end: properties[at + 1]?.start ?? end - 1,
  text: '',
});

/** What the dictionary alone shows, in the order in which it stands: of columns whole properties, else their texts. */
const cutsIn = (node: SyntaxNode, isColumn: boolean, isNamed: boolean): readonly Cut[] => {
  if (isObject(node)) {
    return node.properties.flatMap((property, at) => {
      if (!isUnshown(property, isColumn, isNamed)) return cutsIn(property, isColumn, isNamed);
      if (isColumn) return [wholeProperty(node, at)];
      const { start, end } = (property as PropertyNode).value;
      return [{ start, end, text: "''" }];
    });
  }
  const inColumns = isColumn || (isProperty(node) && node.key.name === 'columns');
  return Object.values(node)
    .flatMap((part: unknown) => (Array.isArray(part) ? part : [part]))
    .filter(isNode)
    .flatMap((part) => cutsIn(part, inColumns, isNamed));
};

/** Code with each cut made. */
const withCuts = (code: string, cuts: readonly Cut[]): string => {
  let kept = '';
  let at = 0;
  for (const { start, end, text } of cuts) {
    kept += code.slice(at, start) + text;
    at = end;
  }
  return kept + code.slice(at);
};

/**
 * Takes out of the script of a worker what only the data dictionary and legends show, which are made with the pages:
 * descriptions of tables and columns, definitions of verdicts, and the names of columns of tables that nothing is
 * contributed to.
 */
export const withoutDictionary = (): Plugin => ({
  name: 'without-dictionary',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!DESCRIBING.test(id)) return undefined;
    const tree = this.parse(code) as SyntaxNode;
    const cuts = cutsIn(tree, false, NAMED.has(basename(id, '.ts')));
    return cuts.length === 0 ? undefined : { code: withCuts(code, cuts), map: null };
  },
});
