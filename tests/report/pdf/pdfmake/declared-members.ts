import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOM = fileURLToPath(new URL('../../../../src/report/pdf', import.meta.url));
const DECLARATIONS = join(ROOM, 'pdfmake/internals.ts');

/** Something that `internals.ts` declares of pdfmake or pdfkit. */
export interface DeclaredMember {
  /** With what it is a member of: `LayoutContext.pageMargins.top`. */
  readonly name: string;
  /** Files of `src/report/pdf` that name it, besides the one that declares it. */
  readonly files: readonly string[];
}

const filesOfRoom = (): string[] =>
  readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOM, file));

const languageService = (files: readonly string[]): ts.LanguageService =>
  ts.createLanguageService({
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ESNext,
      allowImportingTsExtensions: true,
      lib: ['lib.esnext.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
    }),
    getScriptFileNames: () => [...files],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) =>
      ts.sys.fileExists(file)
        ? ts.ScriptSnapshot.fromString(readFileSync(file, 'utf8'))
        : undefined,
    getCurrentDirectory: () => ROOM,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  });

/** What a node declares by a name: a member of a type, or the type itself. */
const declaredName = (node: ts.Node): string | null =>
  (ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)) &&
  ts.isIdentifier(node.name)
    ? node.name.text
    : null;

/** Every member that a file declares, with the place of its name; one name may stand in two places. */
const membersOf = (source: ts.SourceFile): Map<string, number[]> => {
  const members = new Map<string, number[]>();
  const visit = (node: ts.Node, within: string): void => {
    const name = declaredName(node);
    const path = name === null || within === '' ? (name ?? within) : `${within}.${name}`;
    if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) {
      members.set(path, [...(members.get(path) ?? []), node.name.getStart(source)]);
    }
    // What a method is given is not declared by its class.
    node.forEachChild((child) => {
      if (!ts.isParameter(child)) visit(child, path);
    });
  };
  source.forEachChild((child) => visit(child, ''));
  return members;
};

/** All members that `internals.ts` declares, and who uses them. */
export const declaredMembers = (): readonly DeclaredMember[] => {
  const service = languageService(filesOfRoom());
  const source = service.getProgram()?.getSourceFile(DECLARATIONS);
  if (source === undefined) throw new Error(`${DECLARATIONS} was not read`);
  return [...membersOf(source)].map(([name, places]) => {
    const files = places
      .flatMap((place) => service.getReferencesAtPosition(DECLARATIONS, place) ?? [])
      .map(({ fileName }) => relative(ROOM, fileName))
      .filter((file) => !file.startsWith('..') && file !== relative(ROOM, DECLARATIONS));
    return { name, files: [...new Set(files)].sort() };
  });
};
