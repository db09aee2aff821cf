import { expect, it } from 'vitest';
import type { SourceInfo } from '../../src/evaluation/record/evaluation.ts';
import { missingTraceText, traceParts } from '../../src/text/names/trace-words.ts';
import { sourcesAddress } from '../../src/views/addresses/addresses.ts';
import { knownKinds, traceCounts } from '../../src/views/source-traces.ts';
import { asShown, attribute, evaluationOf, pageAt, SETS, textOf, within } from '../site/pages.ts';

/** What a list has to tell of a source to let others find it again, with what it leads to. */
const toldOf = (source: SourceInfo, all: readonly SourceInfo[]) => ({
  texts: [
    ...traceParts(source).map(({ text }) => text),
    missingTraceText(source, knownKinds(traceCounts(all))) ?? '',
  ].map(asShown),
  links: traceParts(source).flatMap(({ href }) => href ?? []),
});

/** The list of sources tells of each what is known of it besides its figures, and what is missing. */
export const traces = (): void => {
  it.each(SETS)('tells of every source of the set %s how it is found again', (set) => {
    const page = pageAt(sourcesAddress(set));
    const { sources } = evaluationOf(set);
    const items = new Map(page.elements.map((one) => [attribute(one, 'id'), one]));
    for (const source of sources) {
      const item = items.get(source.id);
      if (item === undefined) throw new Error(`${set}: ${source.id} is not told of`);
      const { texts, links } = toldOf(source, sources);
      for (const text of texts) expect(asShown(textOf(item))).toContain(text);
      const led = within(item, 'a').map((link) => attribute(link, 'href'));
      for (const link of links) expect(led).toContain(link);
    }
  });
};
