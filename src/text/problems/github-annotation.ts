/** An annotation of a pull request (GitHub Actions workflow commands). */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly file: string;
  readonly line: number | undefined;
  /** 1-based number of the cell in its row; GitHub shows it as a column. */
  readonly columnNumber: number | undefined;
  readonly title: string;
  readonly message: string;
}

/** In the message `%` and line ends would end it or be read as an escape. */
const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property also `:` and `,`, which part the properties. */
const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** `::error file=…,line=…,col=…,title=…::…` */
export const githubAnnotation = (annotation: Annotation): string => {
  const properties = [
    ['file', annotation.file],
    ['line', annotation.line],
    ['col', annotation.columnNumber],
    ['title', annotation.title],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${annotation.level} ${properties.join(',')}::${escapeMessage(annotation.message)}`;
};
