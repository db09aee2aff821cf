import { MOST_BYTES } from '../../text/contribute/most-bytes.ts';
import { foundCount } from '../../text/contribute/result-lines.ts';
import type { SendPlace } from '../../text/contribute/send-ways.ts';
import type { QuestionView, TrialPage } from '../../text/contribute/trial-page.ts';
import { formatCount } from '../../text/format/format.ts';
import { upperFirst } from '../../text/format/letter-case.ts';
import { ask } from '../dom/ask-page.ts';
import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import type { AskWorker } from './connection.ts';
import { focusField } from './faults.ts';
import { type Answered, withAnswer } from './given-answers.ts';
import { keepEntries } from './kept-entries.ts';
import { latest } from './latest.ts';
import type { Ask, Reply } from './messages.ts';
import { questionView } from './question-view.ts';
import { resultRegion } from './result-region.ts';
import { say } from './say.ts';
import { sendSections } from './send-section.ts';
import { showSource } from './source-fields.ts';
import { typedLacks } from './table-lacks.ts';
import { asGivenView, repairViews, spokenOf, trialView } from './trial-view.ts';

/** A pause in typing, in milliseconds, after which the table is tried. */
const PAUSE = 500;

/** Files that hold tables; others may be chosen as well, and are told to be none. */
const ACCEPT = '.csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values';

/** A table as it was given. */
interface GivenTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type TableAsk = Extract<Ask, { kind: 'table' }>;

/** The form for a table: takes it in, shows what the check says, mends, asks, and shows what it changes. */
export const tableForm = (askWorker: AskWorker, place: SendPlace): void => {
  const ending = sendSections();
  const form = ask(document, '#mau-bang', HTMLFormElement);
  const drop = ask(form, '[data-drop]', HTMLElement);
  const pasted = ask(form, 'textarea', HTMLTextAreaElement);
  const fault = ask(form, '[data-file-fault]', HTMLElement);
  const lacks = ask(form, '[data-lacks]', HTMLDetailsElement);
  const clear = ask(form, '[data-clear]', HTMLButtonElement);
  const select = ask(form, 'select[name="indicator"]', HTMLSelectElement);
  const definition = ask(form, '[data-hint="indicator"]', HTMLElement);
  const region = resultRegion('bang');
  let table: GivenTable | null = null;
  let answered: readonly Answered[] = [];
  let isApplied = false;
  /** The result was asked for, and its newest answer is still to come. */
  let isAwaited = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const { send, drop: forget } = latest<TableAsk, Reply>({
    ask: askWorker,
    show: (reply) => showReply(reply),
    fail: () => {
      region.tell(say('broken'));
      arrive(isAwaited);
    },
    busy: region.busy,
  });

  const tryIt = (): void => {
    clear.hidden = table === null;
    if (table === null) {
      forget();
      region.hide();
      return;
    }
    const answers = [...typedLacks(form), ...answered.map(({ answer }) => answer)];
    send({ kind: 'table', ...table, answers });
  };

  const tryLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tryIt, PAUSE);
  };

  const take = (next: GivenTable | null): void => {
    table = next;
    answered = [];
    isApplied = false;
    fault.textContent = '';
  };

  const takeFiles = async (files: FileList | null): Promise<void> => {
    const [file, other] = files ?? [];
    if (file === undefined) return;
    if (other !== undefined) fault.textContent = say('several');
    else if (file.size > MOST_BYTES) fault.textContent = say('tooLarge');
    else {
      try {
        take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
        tryIt();
      } catch {
        fault.textContent = say('unreadable');
      }
    }
  };

  const answeredView = (): HTMLElement[] =>
    answered.length === 0
      ? []
      : [
          element('section', '', [
            element('h4', '', [say('answered')]),
            ...answered.map((one) =>
              element('div', 'trial-question', [
                element('p', '', [`${one.question}:`]),
                element('p', '', [element('strong', '', [one.words])]),
                element('div', 'buttons', [
                  button(say('takeBack'), () => {
                    answered = answered.filter((other) => other !== one);
                    tryIt();
                  }),
                ]),
              ]),
            ),
          ]),
        ];

  const fillIn = (field: string): void => {
    lacks.open = true;
    focusField(form, field);
  };

  /** Whether a question is answered by choosing among, or describing, what the form has for all rows. */
  const isLack = ({ field, option }: QuestionView): boolean =>
    field === 'source' || (field === 'indicator' && option !== '');

  /** Before the repairs are put in place: what the check says, and the one press. */
  const offered = ({ asGiven, repairs, repairCount: count }: TrialPage): HTMLElement[] => [
    ...(asGiven === null ? [] : asGivenView(asGiven)),
    element('section', '', [
      element('h4', '', [say('repairs')]),
      element('div', 'buttons', [
        button(
          say('applyRepairs', { count: formatCount(count) }),
          () => {
            isApplied = true;
            tryIt();
          },
          'button',
        ),
      ]),
      element('p', 'note', [say('applyNote')]),
      ...repairViews(repairs),
    ]),
  ];

  const before = ({ asGiven, repairs }: TrialPage): HTMLElement[] => {
    if (asGiven === null) return answeredView();
    const views = asGivenView(asGiven);
    const shown =
      repairs.length === 0 || asGiven.length === 0
        ? views
        : [
            element('details', '', [
              element('summary', '', [`${say('asGiven')}: ${foundCount(say, asGiven)}`]),
              ...views,
            ]),
          ];
    return [...shown, ...answeredView()];
  };

  /** A trial without what comes of its repairs: only what is asked and amiss besides. */
  const beforeRepairs = (trial: TrialPage): TrialPage => ({
    ...trial,
    repairs: [],
    corrections: [],
    leftOut: [],
    files: [],
    impact: null,
  });

  const result = (trial: TrialPage): HTMLElement[] => {
    const isWaiting = trial.repairs.length > 0 && !isApplied;
    return trialView(isWaiting ? beforeRepairs(trial) : trial, {
      before: isWaiting ? [...offered(trial), ...answeredView()] : before(trial),
      questions: trial.questions,
      question: (question) =>
        questionView(question, {
          answer: ({ answered: about }, answer) => {
            const { option, value, words } = answer;
            if (option === 'indicator') {
              // The form has a place for it, which would go on saying that the table tells it.
              lacks.open = true;
              select.value = value;
              form.dispatchEvent(new Event('input'));
              return;
            }
            answered = withAnswer(answered, {
              question: about,
              words,
              answer: { option, value },
            });
            tryIt();
          },
          fillIn: isLack(question) ? () => fillIn(question.field) : null,
        }),
      ending: (files) =>
        ending(files, {
          ...place,
          knownSource: trial.knownSource,
          about: upperFirst(trial.written),
        }),
    });
  };

  const arrive = (isLedTo: boolean): void => {
    isAwaited = false;
    if (isLedTo) region.focus();
  };

  const showReply = (reply: Reply): void => {
    const isLedTo = isAwaited || region.hasFocus();
    if (reply.kind === 'failed') region.tell(say('cannotTry'));
    if (reply.kind === 'trial') showTrial(reply.trial);
    arrive(isLedTo);
  };

  const showTrial = (trial: TrialPage): void => {
    const file = table?.name ?? '';
    const name = element('p', 'note', [file === '' ? say('pasted') : say('inFile', { file })]);
    region.show([name, ...result(trial)], spokenOf(trial));
  };

  const choose = (): void => {
    const picker = element('input', '', []);
    picker.type = 'file';
    picker.accept = ACCEPT;
    picker.addEventListener('change', () => void takeFiles(picker.files));
    picker.click();
  };

  ask(form, '[data-choose]', HTMLButtonElement).addEventListener('click', choose);
  clear.addEventListener('click', () => {
    pasted.value = '';
    take(null);
    tryIt();
    pasted.focus();
  });
  // A file that misses the zone would otherwise take the place of the page with all that was typed.
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.add('over');
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) drop.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.remove('over');
    drop.scrollIntoView({ block: 'nearest' });
    void takeFiles(event.dataTransfer.files);
  });
  form.addEventListener('input', ({ target }) => {
    if (target === pasted) {
      const text = pasted.value;
      take(text.trim() === '' ? null : { name: '', bytes: new TextEncoder().encode(text) });
    }
    definition.textContent = select.selectedOptions[0]?.dataset.definition ?? '';
    showSource(form);
    isAwaited = false;
    tryLater();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (table === null) {
      fault.textContent = say('none');
      pasted.focus();
      return;
    }
    isAwaited = true;
    tryIt();
  });
  form.addEventListener('reset', () => {
    take(null);
    // The fields are emptied after this.
    setTimeout(() => {
      showSource(form);
      tryIt();
    });
  });
  showSource(form);
  keepEntries(form, form.id);
};
