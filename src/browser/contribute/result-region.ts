import { ask } from '../dom/ask-page.ts';
import { element } from '../dom/element.ts';
import { say } from './say.ts';

/** A pause, in milliseconds, before a result is read aloud: while somebody types, nothing is. */
const PAUSE = 900;

/** Where the result of a job is shown. */
export interface ResultRegion {
  /** Shows a result, and has a sentence of it read aloud where it says something new. */
  readonly show: (nodes: readonly Node[], spoken: string) => void;
  /** Shows a sentence in place of a result. */
  readonly tell: (sentence: string) => void;
  readonly hide: () => void;
  readonly busy: (isBusy: boolean) => void;
  /** Whether the focus is in the result. */
  readonly hasFocus: () => boolean;
  /** Moves the focus to the heading of the result, if there is one. */
  readonly focus: () => void;
}

/** The region of a job, by the prefix of its ids. */
export const resultRegion = (prefix: string): ResultRegion => {
  const region = ask(document, `#${prefix}-ket-qua`, HTMLElement);
  const heading = ask(document, `#${prefix}-ket-qua-ten`, HTMLElement);
  const busyWords = ask(region, '[data-busy]', HTMLElement);
  const body = ask(region, '[data-body]', HTMLElement);
  const status = ask(document, `#${prefix}-doc`, HTMLElement);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const speak = (words: string): void => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (status.textContent !== words) status.textContent = words;
    }, PAUSE);
  };
  busyWords.textContent = say('busy');
  const show = (nodes: readonly Node[], spoken: string): void => {
    region.hidden = false;
    body.replaceChildren(...nodes);
    speak(spoken);
  };
  return {
    show,
    tell: (sentence) => show([element('p', '', [sentence])], sentence),
    hide: () => {
      region.hidden = true;
      body.replaceChildren();
      speak('');
    },
    busy: (isBusy) => {
      if (isBusy) region.hidden = false;
      busyWords.hidden = !isBusy;
      region.ariaBusy = String(isBusy);
      if (!isBusy && body.childElementCount === 0) region.hidden = true;
    },
    hasFocus: () => region.contains(document.activeElement),
    focus: () => {
      if (region.hidden) return;
      heading.focus({ preventScroll: true });
      heading.scrollIntoView();
    },
  };
};
