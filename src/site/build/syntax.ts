/** A node of a syntax tree, as far as it is looked at where scripts are made smaller. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** The nodes right below a node, in the order in which they stand. */
export const partsOf = (node: SyntaxNode): readonly SyntaxNode[] =>
  Object.values(node)
    .flatMap((part: unknown) => (Array.isArray(part) ? part : [part]))
    .filter(isNode);

/** Whether a node is a text as it is written, with gaps or without. */
export const isText = ({ type }: SyntaxNode): boolean =>
  type === 'Literal' || type === 'TemplateLiteral';
