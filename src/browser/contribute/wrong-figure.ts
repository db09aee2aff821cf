import type { SendPlace } from '../../text/contribute/send-words.ts';
import {
  type FigureReport,
  REPORT_FIELD_IDS,
  type ReportFieldId,
} from '../../text/contribute/wrong-figure-fields.ts';
import { reportFromQuery } from '../../text/contribute/wrong-figure-query.ts';
import {
  REPORT_COPIED,
  REPORT_COPY,
  REPORT_DOWNLOAD,
  REPORT_FILE,
  REPORT_HEADING,
  REPORT_KEPT,
  REPORT_NOT_COPIED,
  REPORT_NOWHERE,
  reportText,
  reportWays,
} from '../../text/contribute/wrong-figure-words.ts';
import { ask } from '../dom/ask-page.ts';
import { element } from '../dom/element.ts';
import { fileLinks, placeLink } from './made-links.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (found: unknown): found is Control =>
  found instanceof HTMLInputElement ||
  found instanceof HTMLSelectElement ||
  found instanceof HTMLTextAreaElement;

const controlOf = (form: HTMLFormElement, id: ReportFieldId): Control => {
  const found = form.elements.namedItem(id);
  if (isControl(found)) return found;
  throw new Error(`The form has no ${id}.`);
};

const read = (form: HTMLFormElement): FigureReport =>
  Object.fromEntries(
    REPORT_FIELD_IDS.map((id) => [id, controlOf(form, id).value.trim()]),
  ) as FigureReport;

const fillIn = (form: HTMLFormElement): void => {
  const said = reportFromQuery(new URLSearchParams(location.search));
  for (const id of REPORT_FIELD_IDS) {
    const value = said[id];
    const control = controlOf(form, id);
    // What was typed while this script loaded is newer than the address.
    if (value !== undefined && control.value === '') control.value = value;
  }
};

const copyButton = (box: HTMLTextAreaElement): (Node | string)[] => {
  const button = element('button', 'button quiet', [REPORT_COPY]);
  button.setAttribute('type', 'button');
  const said = element('span', 'note', []);
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    box.select();
    const isCopied = await navigator.clipboard.writeText(box.value).then(
      () => true,
      () => false,
    );
    said.textContent = isCopied ? REPORT_COPIED : REPORT_NOT_COPIED;
  });
  return [button, ' ', said];
};

const textBox = (text: string): HTMLTextAreaElement => {
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.rows = Math.min(text.split('\n').length + 2, 16);
  box.setAttribute('aria-label', REPORT_HEADING);
  return box;
};

const linksTo = fileLinks();

const result = (report: FigureReport, place: SendPlace): HTMLElement[] => {
  const heading = element('h3', '', [REPORT_HEADING]);
  heading.tabIndex = -1;
  const text = reportText(report);
  const box = textBox(text);
  const file = { name: REPORT_FILE, label: REPORT_DOWNLOAD, content: text } as const;
  const ways = reportWays(report, place);
  return [
    heading,
    element('p', '', [ways.length === 0 ? REPORT_NOWHERE : REPORT_KEPT]),
    box,
    element('p', '', copyButton(box)),
    element(
      'ul',
      'report-ways',
      ways.map((way) =>
        element('li', '', [
          element('p', '', [way.text]),
          element('p', '', [placeLink(way.link.label, way.link.href)]),
        ]),
      ),
    ),
    element('p', '', linksTo([{ ...file, type: 'text/plain' }])),
  ];
};

/**
 * Shows the form for a wrong figure, fills in what the address of the page says, and makes a text of what is
 * typed, with links to where it can be sent. Sends nothing. Throws where the page has no `WrongFigure.astro`.
 */
export const startWrongFigure = (): void => {
  const form = ask(document, '#bao-sai-mau', HTMLFormElement);
  const shown = ask(document, '#bao-sai-loi', HTMLElement);
  fillIn(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { repository = '', contact = '' } = form.dataset;
    const parts = result(read(form), { repository, contact });
    shown.replaceChildren(...parts);
    shown.hidden = false;
    parts[0]?.focus();
  });
  // A text that says something else than the form does must not be sent.
  form.addEventListener('input', () => {
    shown.hidden = true;
  });
  form.hidden = false;
};
