import type { Plugin } from 'vite';

/** Modules that describe tables. */
const SCHEMA = /\/src\/schema\/[^/]+\.ts$/;

const DESCRIPTION = 'description';

/** A node of a syntax tree, as far as it is looked at here. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Texts that stand as the description of a table or a column, in the order in which they stand. */
const descriptionsIn = (node: SyntaxNode): readonly SyntaxNode[] => {
  if (node.type === 'Property') {
    const { key, value } = node as SyntaxNode & {
      readonly key: { readonly name?: string };
      readonly value: SyntaxNode;
    };
    const isText = value.type === 'Literal' || value.type === 'TemplateLiteral';
    if (key.name === DESCRIPTION && isText) return [value];
  }
  return Object.values(node)
    .flatMap((part: unknown) => (Array.isArray(part) ? part : [part]))
    .filter(isNode)
    .flatMap(descriptionsIn);
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
 * Takes the descriptions of tables and columns out of the script of a worker: the data dictionary alone shows them,
 * and it is made with the pages.
 */
export const withoutDescriptions = (): Plugin => ({
  name: 'without-descriptions',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!SCHEMA.test(id)) return undefined;
    const nodes = descriptionsIn(this.parse(code) as SyntaxNode);
    return nodes.length === 0 ? undefined : { code: withoutTexts(code, nodes), map: null };
  },
});
