import {
  daysWords,
  type FigureField,
  figureLine,
  stillMissing,
} from '../../text/contribute/figure-lines.ts';
import { futureFaults } from '../../text/contribute/future-days.ts';
import { askedWords } from '../../text/contribute/result-lines.ts';
import type { SendPlace } from '../../text/contribute/send-ways.ts';
import type { TrialPage } from '../../text/contribute/trial-page.ts';
import { periodDays } from '../../text/contribute/typed-period.ts';
import { ask, showFor } from '../dom/ask-page.ts';
import { element } from '../dom/element.ts';
import type { AskWorker } from './connection.ts';
import { fieldOf, firstFault, focusField, hasPlace, showFaults } from './faults.ts';
import { keepEntries } from './kept-entries.ts';
import { latest } from './latest.ts';
import type { Opened, Reply, TypedFigure } from './messages.ts';
import { type ResultRegion, resultRegion } from './result-region.ts';
import { say } from './say.ts';
import { sendSections } from './send-section.ts';
import { showSource } from './source-fields.ts';
import { plainQuestion, spokenOf, trialView } from './trial-view.ts';
import {
  canBeTried,
  missingFields,
  typedFigure,
  typedPeriod,
  type ValueForm,
} from './typed-figure.ts';
import { unitField } from './unit-field.ts';

/** A pause in typing, in milliseconds, after which the figure is tried. */
const PAUSE = 300;

const hintsOf = (form: HTMLFormElement) => (name: string, words: string) => {
  const hint = ask(form, `[data-hint="${name}"]`, HTMLElement);
  if (hint.textContent !== words) hint.textContent = words;
};

const setLabel = (form: HTMLFormElement, field: string, words: string): void => {
  ask(form, `label[for="${field}"]`, HTMLElement).textContent = words;
};

/** A trial without what it says of the table of one row that the figure was made into. */
const ofFigure = (trial: TrialPage): TrialPage => ({
  ...trial,
  repairs: [],
  problems: trial.problems.map((problem) => ({ ...problem, place: '' })),
});

/**
 * The form for one figure: shows the fields that its indicator asks for, says by each what is amiss, and tries the
 * figure whenever typing pauses.
 * @returns what gives it the units and the day of recording, once they are loaded
 */
export const figureForm = (askWorker: AskWorker, place: SendPlace): ((opened: Opened) => void) => {
  const form = ask(document, '#mau-mot-con-so', HTMLFormElement);
  const select = ask(form, 'select[name="indicator"]', HTMLSelectElement);
  const sourceSelect = ask(form, 'select[name="source"]', HTMLSelectElement);
  const flag = ask(form, '[data-flag]', HTMLElement);
  const count = ask(form, '[data-count]', HTMLElement);
  const reason = ask(form, '[data-reason]', HTMLElement);
  const missing = ask(form, '[data-missing]', HTMLElement);
  const dayChoice = ask(form, 'input[name="period-kind"][value="day"]', HTMLInputElement);
  const unitInput = ask(form, '#so-don-vi', HTMLInputElement);
  const region: ResultRegion = resultRegion('so');
  const ending = sendSections();
  const hint = hintsOf(form);
  const touched = new Set<string>();
  let isSubmitted = false;
  /** The day of recording; null until it is known. */
  let today: string | null = null;
  /** The result was asked for, and its newest answer is still to come. */
  let isAwaited = false;
  let asked: ReadonlyMap<string, string> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const facts = (): DOMStringMap => select.selectedOptions[0]?.dataset ?? {};
  const days = () =>
    periodDays(typedPeriod(form), facts().timing === 'flow' ? (facts().yearStart ?? null) : null);
  const units = unitField(
    unitInput,
    () => ({ lowest: facts().level ?? null, day: days()?.start ?? null }),
    () => change('unit'),
  );

  const valueForm = (): ValueForm | null => {
    const { type, level } = facts();
    if (type === undefined) return null;
    if (type === 'count') return 'count';
    const unit = units.unit();
    if (unit === null) return null;
    return unit.level === level ? 'pass' : 'statement';
  };

  const figure = (): TypedFigure => typedFigure(form, units.unit()?.code ?? '', valueForm());

  /** Days that are still to come, by their fields. */
  const toCome = (): ReadonlyMap<string, string> => {
    const { source } = figure();
    const publishedOn = typeof source === 'string' ? '' : source.publishedOn;
    return today === null ? new Map() : futureFaults(say, { days: days(), publishedOn }, today);
  };

  /** What the result is about, in a line. */
  const aboutWords = (): string =>
    figureLine(say, figure(), {
      indicator: select.selectedOptions[0]?.text ?? '',
      unitOfMeasure: facts().measure ?? '',
      unit: units.unit(),
      days: days(),
    });

  /** The same with its source and where it stands there, as a mail says it. */
  const sentence = (): string => {
    const { source, place: at } = figure();
    const named =
      typeof source === 'string'
        ? (sourceSelect.selectedOptions[0]?.text ?? '')
        : `${source.title} – ${source.publisher}`;
    return say('figure', {
      figure: aboutWords(),
      source: at === '' ? named : `${named}, ${at}`,
    });
  };

  /** Nobody comes to the reason for a correction before being told that there is something to correct. */
  const isTold = (field: string): boolean =>
    isSubmitted || touched.has(field) || field === 'reason';

  /** What is wrong with fields, as far as somebody has come to them. */
  const faults = (): ReadonlyMap<string, string> => {
    const found = new Map([...asked].filter(([field]) => isTold(field)));
    const empty = isSubmitted ? missingFields(figure()) : [];
    for (const field of empty) found.set(field, say('fillIn', { field: say(`field:${field}`) }));
    for (const [field, words] of toCome()) found.set(field, words);
    const hasLeft = document.activeElement !== unitInput;
    if (units.fault() !== '') found.set('unit', units.fault());
    else if (unitInput.value !== '' && units.unit() === null && hasLeft) {
      found.set('unit', say('chooseUnit'));
    }
    return found;
  };

  const tell = (): void => {
    showFaults(form, faults());
    const still: readonly FigureField[] = touched.size > 0 ? missingFields(figure()) : [];
    missing.textContent = still.length === 0 ? '' : stillMissing(say, still);
  };

  const shapePeriod = (): void => {
    const { timing } = facts();
    dayChoice.disabled = timing === 'flow';
    if (timing !== undefined && !touched.has('period')) {
      const kind = timing === 'flow' ? 'year' : 'day';
      ask(form, `input[name="period-kind"][value="${kind}"]`, HTMLInputElement).checked = true;
    }
    const typed = typedPeriod(form);
    showFor(ask(form, '[data-field="period"]', HTMLElement), 'shown-for', typed.kind);
    const span = days();
    const isOpen = timing === 'stock' && typed.kind !== 'day';
    hint(
      'days',
      span === null || typed.kind === 'day'
        ? ''
        : `${daysWords(say, span)}${isOpen ? ` ${say('someDay')}` : ''}`,
    );
  };

  /** Shows what the indicator, the unit and the choices made so far ask for. */
  const shape = (): void => {
    const { definition, figure: kind, period, measure = '' } = facts();
    hint('indicator', definition === undefined ? '' : `${definition} ${kind}`);
    if (period !== undefined) hint('period', period);
    shapePeriod();
    hint('unit', units.hint());
    const form_ = valueForm();
    showFor(form, 'value', form_ ?? '');
    hint('value', say(`hint:${form_ ?? 'none'}`, { unit: units.unit()?.name ?? '', measure }));
    setLabel(form, 'so-don-vi-dat', say('metLabel', { measure }));
    setLabel(form, 'so-tong', say('totalLabel', { measure }));
    count.hidden = new FormData(form).get('gap') !== '';
    flag.hidden = form_ !== 'count';
    showSource(form);
  };

  const { send, drop } = latest<TypedFigure, Reply>({
    ask: (one) => askWorker({ kind: 'figure', figure: one }),
    show: (reply) => showReply(reply),
    fail: () => {
      region.tell(say('broken'));
      arrive();
    },
    busy: region.busy,
  });

  /** Leads to what is amiss, else to the result, where somebody waits for it. */
  const arrive = (): void => {
    if (!isAwaited) return;
    isAwaited = false;
    const first = firstFault(form);
    if (first === undefined || !focusField(form, first)) region.focus();
  };

  const showReply = (reply: Reply): void => {
    if (reply.kind === 'failed') region.tell(say('cannotTry'));
    if (reply.kind === 'trial') showTrial(reply.trial);
    arrive();
  };

  const showTrial = (tried: TrialPage): void => {
    const trial = ofFigure(tried);
    const byField = trial.questions.map((question) => ({
      question,
      field: fieldOf(question.field),
    }));
    const placed = byField.filter(({ field }) => hasPlace(form, field));
    asked = new Map(placed.map(({ field, question }) => [field, askedWords(say, question)]));
    if (asked.has('reason')) reason.hidden = false;
    tell();
    const others = byField.filter(({ field }) => !hasPlace(form, field));
    region.show(
      trialView(trial, {
        before: [
          element('p', 'note', [aboutWords()]),
          ...(missing.textContent === '' ? [] : [element('p', '', [missing.textContent])]),
        ],
        questions: others.map(({ question }) => question),
        question: plainQuestion,
        ending: (files) =>
          ending(files, { ...place, knownSource: trial.knownSource, about: sentence() }),
      }),
      spokenOf(trial),
    );
  };

  const tryIt = (): void => {
    const typed = figure();
    const isTried = canBeTried(typed) && units.fault() === '' && toCome().size === 0;
    if (isTried) send(typed);
    else {
      asked = new Map();
      drop();
      region.hide();
    }
    tell();
    if (!isTried) arrive();
  };

  const change = (field: string): void => {
    touched.add(field);
    // What an earlier trial said of it was of other words.
    asked = new Map([...asked].filter(([name]) => name !== field));
    shape();
    tell();
    clearTimeout(timer);
    timer = setTimeout(tryIt, PAUSE);
  };

  form.addEventListener('input', ({ target }) => {
    isAwaited = false;
    const field = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
    if (target !== unitInput) change(field?.dataset.field ?? '');
  });
  unitInput.addEventListener('blur', () => setTimeout(tell, PAUSE));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isSubmitted = true;
    isAwaited = true;
    clearTimeout(timer);
    tryIt();
  });
  form.addEventListener('reset', () => {
    touched.clear();
    asked = new Map();
    isSubmitted = false;
    // The fields are emptied after this.
    setTimeout(() => {
      shape();
      tryIt();
    });
  });
  shape();
  keepEntries(form, form.id);
  return (opened) => {
    ({ today } = opened);
    units.fill(opened.units);
    shape();
  };
};
