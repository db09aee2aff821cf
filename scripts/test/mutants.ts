import ts from 'typescript';

/** A change of one operator in a source file that a test should notice. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The words of the line, with what is changed in brackets: it lasts when lines above come and go. */
  readonly marked: string;
  /** What stood there, and what stands there now. */
  readonly was: string;
  readonly becomes: string;
  readonly text: string;
}

/** What each comparison, bound and sign is changed into: its border moved, or its sense turned round. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '&&': ['||'],
  '||': ['&&'],
};

/** Functions that choose the other one of two bounds or dates. */
const CALLS: Readonly<Record<string, string>> = {
  'Math.min': 'Math.max',
  'Math.max': 'Math.min',
  earlier: 'later',
  later: 'earlier',
};

interface Place {
  readonly start: number;
  readonly end: number;
  readonly becomes: readonly string[];
}

/** Whether `+` joins words here: no number is changed by it. */
const joinsText = (node: ts.BinaryExpression): boolean =>
  [node.left, node.right].some(
    (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
  );

const placesIn = (source: ts.SourceFile): Place[] => {
  const places: Place[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken;
      const becomes = OPERATORS[operator.getText(source)];
      if (becomes && !joinsText(node)) {
        places.push({ start: operator.getStart(source), end: operator.getEnd(), becomes });
      }
    }
    if (ts.isCallExpression(node)) {
      const name = node.expression;
      const becomes = CALLS[name.getText(source)];
      if (becomes) {
        places.push({ start: name.getStart(source), end: name.getEnd(), becomes: [becomes] });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
};

/** Both functions must be at hand where one takes the place of the other. */
const withBoth = (text: string): string =>
  text.replace(
    /import \{ ((?:type \w+, )?)(?:earlier|later)(?:, (?:earlier|later))? \} from/,
    'import { $1earlier, later } from',
  );

const markedIn = (text: string, start: number, end: number): string => {
  const next = text.indexOf('\n', end);
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const after = text.slice(end, next < 0 ? text.length : next);
  return `${before}⟦${text.slice(start, end)}⟧${after}`.trim();
};

/** Every mutant of a file: one operator or bound changed in each. */
export const mutantsOf = (file: string, text: string): Mutant[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return placesIn(source).flatMap(({ start, end, becomes }) =>
    becomes.map((next) => {
      const changed = `${text.slice(0, start)}${next}${text.slice(end)}`;
      const { line, character } = source.getLineAndCharacterOfPosition(start);
      return {
        file,
        line: line + 1,
        column: character + 1,
        marked: markedIn(text, start, end),
        was: text.slice(start, end),
        becomes: next,
        text: next === 'earlier' || next === 'later' ? withBoth(changed) : changed,
      };
    }),
  );
};
