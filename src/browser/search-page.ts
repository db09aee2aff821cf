import type { SearchIndex } from '../search/entry.ts';
import { createSearch, type Search, type SearchHit } from '../search/search.ts';
import { shortQuery } from '../search/short-query.ts';
import {
  foundText,
  SEARCH_ADVICE,
  SEARCH_UNAVAILABLE,
  showAllLabel,
} from '../text/site/search-words.ts';
import { ask } from './dom/ask-page.ts';
import { hitItem } from './hit-item.ts';

/** Shown at first: what fits on two screens of a phone. */
const FIRST = 20;

/** A pause in typing, in milliseconds, after which the number of results is read aloud. */
const PAUSE = 400;

const form = ask(document, '.search-form', HTMLFormElement);
const input = ask(document, '#tim-gi', HTMLInputElement);
const results = ask(document, '#ket-qua', HTMLElement);
const count = ask(document, '.search-count', HTMLElement);
const spoken = ask(document, '.search-spoken', HTMLElement);
const list = ask(document, '.search-hits', HTMLElement);
const more = ask(document, '.search-more', HTMLButtonElement);
const advice = ask(document, '.search-advice', HTMLElement);
const everything = ask(document, '#danh-sach', HTMLElement);

const load = async (): Promise<Search> => {
  const response = await fetch(results.dataset.file ?? '');
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const { entries } = (await response.json()) as SearchIndex;
  return createSearch(entries);
};

/** The words for the query stay in the address, so that results can be linked to and gone back to. */
const keepInAddress = (query: string): void => {
  const url = new URL(location.href);
  url.hash = '';
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
};

let announcement: ReturnType<typeof setTimeout> | undefined;

/** Eyes see the number at once; readers of the screen hear it when typing pauses, not at each letter. */
const announce = (text: string): void => {
  count.textContent = text;
  clearTimeout(announcement);
  announcement = setTimeout(() => {
    spoken.textContent = text;
  }, PAUSE);
};

const showHits = (query: string, hits: readonly SearchHit[], limit: number): void => {
  const shown = hits.slice(0, limit);
  const similar = hits[0]?.fit === 'similar';
  announce(foundText({ query, count: hits.length, shown: shown.length, similar }));
  list.replaceChildren(...shown.map((hit) => hitItem(hit, query)));
  list.hidden = shown.length === 0;
  more.hidden = shown.length === hits.length;
  more.textContent = showAllLabel(hits.length);
  more.onclick = () => {
    showHits(query, hits, hits.length);
    links()[limit]?.focus();
  };
  advice.hidden = hits.length > 0;
  advice.replaceChildren(
    ...SEARCH_ADVICE.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
};

const show = (search: Search): void => {
  const query = shortQuery(input.value);
  keepInAddress(query);
  everything.hidden = query !== '';
  results.hidden = query === '';
  if (query !== '') {
    showHits(query, search(query), FIRST);
    return;
  }
  announce('');
  list.replaceChildren();
};

const links = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('a')];

/** The arrows lead from the field through the results and back. */
const step = (event: KeyboardEvent): void => {
  const stops = [input, ...links()];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  const to = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
};

const clear = (search: Search): void => {
  input.value = '';
  show(search);
  input.focus();
};

const isInSearch = ({ target }: Event): boolean =>
  target instanceof Node && (form.contains(target) || results.contains(target));

const listen = (search: Search): void => {
  input.addEventListener('input', () => show(search));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show(search);
    links()[0]?.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event);
    if (event.key === 'Escape' && isInSearch(event)) clear(search);
  });
};

const readAddress = (): void => {
  const query = new URLSearchParams(location.search).get('q');
  // What was typed while this script loaded is newer than the address.
  if (query !== null && input.value === '') input.value = query;
};

readAddress();
try {
  const search = await load();
  listen(search);
  show(search);
} catch (error) {
  results.hidden = false;
  announce(SEARCH_UNAVAILABLE);
  throw error;
}
