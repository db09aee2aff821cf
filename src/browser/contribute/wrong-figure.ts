import {
  type FigureReport,
  reportText,
  reportWays,
  type TypedField,
} from '../../text/contribute/report-ways.ts';
import type { SendPlace } from '../../text/contribute/send-ways.ts';
import type { ReportFieldId, ReportFieldKind } from '../../text/contribute/wrong-figure-fields.ts';
import { reportFromQuery } from '../../text/contribute/wrong-figure-query.ts';
import { ask } from '../dom/ask-page.ts';
import { type PartAbout, templatePart } from '../dom/template-part.ts';
import { keepEntries } from './kept-entries.ts';
import { madeFiles } from './made-files.ts';
import { say } from './say.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of the fields, in their order: `WrongFigure.astro` marks each with its kind and label. */
const controlsOf = (form: HTMLFormElement): readonly Control[] => [
  ...form.querySelectorAll<Control>('[data-kind]'),
];

const read = (form: HTMLFormElement): FigureReport => ({
  fields: controlsOf(form).map(
    ({ name, value, dataset: { label = '', kind } }): TypedField => ({
      id: name as ReportFieldId,
      label,
      kind: kind as ReportFieldKind,
      value: value.trim(),
    }),
  ),
  declaration: form.dataset.declaration ?? '',
});

const fillIn = (form: HTMLFormElement): void => {
  const said = reportFromQuery(new URLSearchParams(location.search));
  for (const control of controlsOf(form)) {
    const value = said[control.name as ReportFieldId];
    // What was typed while this script loaded is newer than the address.
    if (value !== undefined && control.value === '') control.value = value;
  }
};

const part = (name: string, about: PartAbout): HTMLElement => templatePart('#loi-bao', name, about);

const copies = (button: HTMLElement, box: HTMLTextAreaElement, said: HTMLElement): void =>
  button.addEventListener('click', async () => {
    box.select();
    const outcome = await navigator.clipboard.writeText(box.value).then(
      () => 'copied',
      () => 'not-copied',
    );
    said.replaceChildren(part(outcome, {}));
  });

const addressesOf = madeFiles();

const result = (report: FigureReport, place: SendPlace): HTMLElement => {
  const text = reportText(report);
  const ways = reportWays(say, report, place);
  const [file = ''] = addressesOf([{ content: text, type: 'text/plain' }]);
  const shown = part('report', {
    links: { file },
    cases: [ways.length === 0 ? 'nowhere' : 'somewhere'],
  });
  const box = ask(shown, 'textarea', HTMLTextAreaElement);
  box.value = text;
  box.rows = Math.min(text.split('\n').length + 2, 16);
  copies(ask(shown, 'button', HTMLElement), box, ask(shown, '[role="status"]', HTMLElement));
  ask(shown, '.report-ways', HTMLElement).append(
    ...ways.map(({ way, href }) =>
      part(way, { gaps: { contact: place.contact }, links: { way: href } }),
    ),
  );
  return shown;
};

/**
 * Shows the form for a wrong figure, fills in what the address of the page says, and makes a text of what is
 * typed, with links to where it can be sent. Sends nothing. Throws where the page has no `WrongFigure.astro`.
 */
export const startWrongFigure = (): void => {
  const form = ask(document, '#bao-sai-mau', HTMLFormElement);
  const shown = ask(document, '#bao-sai-loi', HTMLElement);
  // What another page leads here to report is not what was typed before.
  keepEntries(form, form.id + location.search);
  fillIn(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { repository = '', contact = '' } = form.dataset;
    shown.replaceChildren(result(read(form), { repository, contact }));
    shown.hidden = false;
    ask(shown, 'h3', HTMLElement).focus();
  });
  // A text that says something else than the form does must not be sent.
  form.addEventListener('input', () => {
    shown.hidden = true;
  });
  form.addEventListener('reset', () => {
    shown.hidden = true;
  });
  form.hidden = false;
};
