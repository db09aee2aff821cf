import type { SearchEntry, SearchIndex } from '../../search/entry.ts';
import { unitEntries } from '../../search/unit-entries.ts';
import { clauseName } from '../../text/format/clause-name.ts';
import { upperFirst } from '../../text/format/letter-case.ts';
import {
  measuresAddress,
  planAddress,
  sourcesAddress,
  targetAddress,
} from '../../views/addresses/addresses.ts';
import type { GuidancePage } from '../content/content-pages.ts';
import { guidanceAddress } from '../content/navigation.ts';
import type { PlanClause } from '../content/plan-clauses.ts';
import type { SetModel } from '../model/model.ts';
import { newestReports, reportLink } from '../reports/report-links.ts';
import { reportAreas, reportPeriods } from '../reports/report-list.ts';
import { pageEntries } from './search-pages.ts';

/** What can be found beyond the evaluation: the texts of the content folder. */
export interface SearchTexts {
  readonly clauses: readonly PlanClause[];
  readonly guides: readonly Pick<
    GuidancePage,
    'slug' | 'frontmatter' | 'description' | 'sections'
  >[];
}

const targetEntries = ({ set, evaluation }: SetModel): SearchEntry[] =>
  evaluation.targets.map(({ id, shortName, clause, statement }) => ({
    kind: 'target',
    href: targetAddress(set, id),
    title: shortName,
    names: [id.toUpperCase()],
    place: clauseName(clause),
    text: statement,
  }));

const measureEntries = ({ set, evaluation }: SetModel): SearchEntry[] =>
  evaluation.measures.map(({ id, clause, heading, statement }) => ({
    kind: 'measure',
    href: measuresAddress(set, id),
    title: heading,
    place: clauseName(clause),
    text: statement,
  }));

const guideEntries = (set: string, { guides }: SearchTexts): SearchEntry[] =>
  guides.map(({ slug, frontmatter: { title }, description, sections }) => ({
    kind: 'guide',
    href: guidanceAddress(set, slug),
    title,
    text: [description, ...sections.map(({ heading }) => heading)].join(' '),
  }));

const reportEntries = (site: SetModel): SearchEntry[] => [
  ...newestReports(site)
    .map(reportLink)
    .map(({ href, label }): SearchEntry => ({ kind: 'report', href, title: label })),
  ...[...reportPeriods(site), ...reportAreas(site)].map(
    ({ address, title }): SearchEntry => ({ kind: 'report', href: address, title }),
  ),
];

const clauseEntries = (set: string, { clauses }: SearchTexts): SearchEntry[] =>
  clauses.map(({ id, label, text }) => ({
    kind: 'clause',
    href: planAddress(set, id),
    title: upperFirst(label),
    names: [id],
    text,
  }));

const sourceEntries = ({ set, evaluation }: SetModel): SearchEntry[] =>
  evaluation.sources.map(({ id, title, publisher }) => ({
    kind: 'source',
    href: sourcesAddress(set, id),
    title,
    place: publisher,
  }));

/** Everything of a set that can be found, in the order in which it is listed. */
export const searchEntries = (site: SetModel, texts: SearchTexts): SearchEntry[] => [
  ...pageEntries(site),
  ...targetEntries(site),
  ...measureEntries(site),
  ...guideEntries(site.set, texts),
  ...reportEntries(site),
  ...unitEntries(site.evaluation),
  ...clauseEntries(site.set, texts),
  ...sourceEntries(site),
];

/** The file that the search page reads. The same data gives the same bytes. */
export const searchIndexJson = (entries: readonly SearchEntry[]): string => {
  const index: SearchIndex = { format: 1, entries };
  return `${JSON.stringify(index)}\n`;
};
