import type { MDXInstance } from 'astro';
import { byCode } from '../../schema/code-order.ts';
import { plainAnchor } from '../../text/format/plain-anchor.ts';
import type { Reader } from '../../text/names/readers.ts';
import { articleFault } from '../../text/problems/build-messages.ts';
import { DataError } from '../model/user-error.ts';
import { contentHead, type Frontmatter, guideHead } from './content-head.ts';

export interface ContentPage {
  /** File name without ending and number: the last part of its address. */
  readonly slug: string;
  readonly frontmatter: Frontmatter;
  readonly Content: MDXInstance<Record<string, unknown>>['Content'];
}

/** A page of guidance also says for whom it is and what it is good for. */
export interface GuidancePage extends ContentPage {
  readonly reader: Reader;
  /** For whom the page is and what they can do after reading it: its lead and its line in lists. */
  readonly description: string;
  /** Its sections in order, for the list of contents. */
  readonly sections: readonly { readonly anchor: string; readonly heading: string }[];
}

type Module = MDXInstance<Record<string, unknown>>;
type Modules = Readonly<Record<string, Module>>;

const slugOf = (path: string): string =>
  (path.split('/').at(-1) ?? path).replace(/\.mdx$/, '').replace(/^\d+-/, '');

const fileOf = (path: string): string => path.split('/').slice(-2).join('/');

type Content = ContentPage['Content'];

/** What a text shows; an error in it names its file. */
const namingFile = (file: string, content: Content): Content => {
  const show = content as unknown as (props: unknown) => unknown;
  const named = (props: unknown): unknown => {
    try {
      return show(props);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new DataError(articleFault(file, message), { cause });
    }
  };
  // Astro knows a text by what hangs on it.
  return Object.assign(named, content) as unknown as Content;
};

const contentPage = (path: string, { frontmatter, Content }: Module): ContentPage => ({
  slug: slugOf(path),
  frontmatter: contentHead(fileOf(path), frontmatter),
  Content: namingFile(fileOf(path), Content),
});

const guidancePage = (path: string, module: Module): GuidancePage => {
  const { reader, description } = guideHead(fileOf(path), module.frontmatter);
  const sections = module
    .getHeadings()
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ anchor: plainAnchor(slug), heading: text }));
  return { ...contentPage(path, module), reader, description, sections };
};

const inOrder = <Page extends ContentPage>(
  modules: Modules,
  read: (path: string, module: Module) => Page,
): Page[] =>
  Object.entries(modules)
    .map(([path, module]) => read(path, module))
    .sort((a, b) => a.frontmatter.order - b.frontmatter.order);

/**
 * The parts of the plan's text, in order. `@content` is the content folder of this run (an alias
 * that the commands set), so that another plan is only another folder.
 */
export const planParts = (): ContentPage[] =>
  inOrder(import.meta.glob('@content/ke-hoach/*.mdx', { eager: true }), contentPage);

let guidance: readonly GuidancePage[] | undefined;

/** The pages of guidance, in order. Every page of the site asks for them: read once. */
export const guidancePages = (): readonly GuidancePage[] => {
  guidance ??= inOrder(import.meta.glob('@content/huong-dan/*.mdx', { eager: true }), guidancePage);
  return guidance;
};

/** The plan's text as it is written, for what needs its clauses one by one; in order of the files. */
export const planSources = (): string[] =>
  Object.entries(
    import.meta.glob<string>('@content/ke-hoach/*.mdx', {
      eager: true,
      query: '?raw',
      import: 'default',
    }),
  )
    .sort(([a], [b]) => byCode(a, b))
    .map(([, source]) => source);
