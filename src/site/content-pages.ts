import type { MDXInstance } from 'astro';
import { UserError } from './user-error.ts';

/** What a page of `content/` says about itself. */
export interface Frontmatter {
  readonly title: string;
  /** Place among its neighbours. */
  readonly order: number;
  readonly description?: string;
}

export interface ContentPage {
  /** File name without ending and number: the last part of its address. */
  readonly slug: string;
  readonly frontmatter: Frontmatter;
  readonly Content: MDXInstance<Record<string, unknown>>['Content'];
}

type Modules = Readonly<Record<string, MDXInstance<Record<string, unknown>>>>;

const slugOf = (path: string): string =>
  (path.split('/').at(-1) ?? path).replace(/\.mdx$/, '').replace(/^\d+-/, '');

const readFrontmatter = (path: string, data: Record<string, unknown>): Frontmatter => {
  const { title, order, description } = data;
  if (typeof title !== 'string' || typeof order !== 'number') {
    const file = path.split('/').slice(-2).join('/');
    throw new UserError(`${file}: cần "title" (chữ) và "order" (số) ở đầu tệp.`);
  }
  return { title, order, ...(typeof description === 'string' ? { description } : {}) };
};

const inOrder = (modules: Modules): ContentPage[] =>
  Object.entries(modules)
    .map(([path, { frontmatter, Content }]) => ({
      slug: slugOf(path),
      frontmatter: readFrontmatter(path, frontmatter),
      Content,
    }))
    .sort((a, b) => a.frontmatter.order - b.frontmatter.order);

/**
 * The parts of the plan's text, in order. `@content` is the content folder of this run (an alias
 * that the commands set), so that another plan is only another folder.
 */
export const planParts = (): ContentPage[] =>
  inOrder(import.meta.glob('@content/ke-hoach/*.mdx', { eager: true }));

/** The pages of guidance, in order. */
export const guidancePages = (): ContentPage[] =>
  inOrder(import.meta.glob('@content/huong-dan/*.mdx', { eager: true }));

/** The plan's text as it is written, for what needs its clauses one by one; in order of the files. */
export const planSources = (): string[] =>
  Object.entries(
    import.meta.glob<string>('@content/ke-hoach/*.mdx', {
      eager: true,
      query: '?raw',
      import: 'default',
    }),
  )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, source]) => source);
