import type { Plugin } from 'vite';
import { isText, partsOf, type SyntaxNode } from './syntax.ts';

/** Modules of this program; those of packages stay as they are. */
const OWN = /\/src\/[^?]+\.ts$/;

interface ThrowNode extends SyntaxNode {
  readonly argument: SyntaxNode & {
    readonly callee?: { readonly name?: string };
    readonly arguments?: readonly SyntaxNode[];
  };
}

const isThrow = (node: SyntaxNode): node is ThrowNode => node.type === 'ThrowStatement';

/** Texts of errors that are made where they are thrown. */
const faultTexts = (node: SyntaxNode): readonly SyntaxNode[] => {
  if (!isThrow(node)) return partsOf(node).flatMap(faultTexts);
  const { callee, arguments: given = [] } = node.argument;
  const isFault = /^(?:Range|Type)?Error$/.test(callee?.name ?? '');
  return isFault && given.length === 1 ? given.filter(isText) : [];
};

/**
 * Takes out of the script of a worker what a fault of the program is called: the page tells its reader of any of them
 * in words of its own, and where it was thrown says which it is.
 */
export const withoutFaultTexts = (): Plugin => ({
  name: 'without-fault-texts',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!OWN.test(id)) return undefined;
    const nodes = faultTexts(this.parse(code) as SyntaxNode);
    if (nodes.length === 0) return undefined;
    let kept = '';
    let at = 0;
    for (const { start, end } of nodes) {
      kept += code.slice(at, start);
      at = end;
    }
    return { code: kept + code.slice(at), map: null };
  },
});
