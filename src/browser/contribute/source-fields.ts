import { typedDay } from '../../text/contribute/typed-period.ts';
import { showFor, typedText } from '../dom/ask-page.ts';
import type { NewSource } from './messages.ts';

/** The source of a form: an id of one on record, empty where none is chosen, or what a new one says of itself. */
export const typedSource = (form: HTMLFormElement): string | NewSource => {
  const text = (name: string): string => typedText(form, name).trim();
  if (text('source-kind') !== 'new') return text('source');
  const published = text('published-on');
  return {
    title: text('title'),
    publisher: text('publisher'),
    publishedOn: text('published-unknown') === '' ? (typedDay(published) ?? published) : 'x',
    kind: text('kind'),
    address: text('address'),
  };
};

/** Shows the fields of what is chosen: a source on record, or a new one. */
export const showSource = (form: HTMLFormElement): void => {
  const fields = form.querySelector('[data-field="source"]');
  if (fields !== null) showFor(fields, 'shown-for', typedText(form, 'source-kind'));
  const day = form.elements.namedItem('published-on');
  if (day instanceof HTMLInputElement) day.disabled = typedText(form, 'published-unknown') !== '';
};
