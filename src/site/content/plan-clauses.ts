/** A clause of the plan, as the text of the plan marks it. */
export interface PlanClause {
  /** Its anchor: `ii.2.1`. */
  readonly id: string;
  /** How it is cited: "khoản 1, mục II". */
  readonly label: string;
  /** Its words without any mark-up. */
  readonly text: string;
}

const CLAUSE = /<Clause\s+id="([^"]+)"\s+label="([^"]+)"\s*>([\s\S]*?)<\/Clause>/g;

/** The words of a piece of MDX: what tags enclose stays, marks of form and escapes go. */
const plainText = (mdx: string): string =>
  mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#+|>)\s+/gm, '')
    .replace(/\*\*|__/g, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** The clauses in the source of a part of the plan's text, in order. */
export const planClauses = (source: string): PlanClause[] =>
  [...source.matchAll(CLAUSE)].map(([, id = '', label = '', inner = '']) => ({
    id,
    label,
    text: plainText(inner),
  }));
