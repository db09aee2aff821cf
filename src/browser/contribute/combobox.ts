import { element } from '../dom/element.ts';

/** So many choices are listed; more are found by typing more. */
const MOST_LISTED = 30;

/** A pause in typing, in milliseconds, after which what was found is read aloud. */
const PAUSE = 500;

/** Milliseconds after which the field counts as left. */
const LEAVING = 200;

/** A choice as it is listed. */
interface Listed {
  readonly label: string;
  readonly note: string;
}

/** What was found. */
interface Found<Choice> {
  readonly choices: readonly Choice[];
  /** Above the list; empty for nothing. */
  readonly notice: string;
  /** Whether what was typed may mean a choice of the list: the only one is then taken without being pointed at. */
  readonly isMeant: boolean;
  /** Read aloud when typing pauses. */
  readonly spoken: (shown: number) => string;
}

/** A field that offers what fits the letters typed so far. */
export interface ComboboxOptions<Choice> {
  readonly input: HTMLInputElement;
  /** Name of the list. */
  readonly label: string;
  /** Null as long as there is nothing to choose from. */
  readonly find: (query: string) => Found<Choice> | null;
  readonly listed: (choice: Choice) => Listed;
  /** What the field holds once it is chosen. */
  readonly shown: (choice: Choice) => string;
  /** Told of each choice, and null when the letters are changed after it. */
  readonly chosen: (choice: Choice | null) => void;
}

/**
 * An editable combobox with a list box, as the ARIA Authoring Practices describe it: the focus stays in the
 * field, arrows move through the list, Enter chooses (or begins to, where several fit), Escape closes the list and
 * then empties the field. Leaving the field chooses where only one thing fits.
 */
export const combobox = <Choice>(options: ComboboxOptions<Choice>): void => {
  const { input, label, find, listed, shown, chosen } = options;
  const list = element('ul', 'combobox-list', []);
  list.id = `${input.id}-danh-sach`;
  list.role = 'listbox';
  list.ariaLabel = label;
  list.hidden = true;
  const notice = element('p', 'note', []);
  const spoken = element('p', 'unseen', []);
  spoken.role = 'status';
  input.after(element('div', 'combobox-found', [notice, list]));
  input.parentElement?.after(spoken);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);

  let choices: readonly Choice[] = [];
  let active = -1;
  let isChosen = false;
  let isMeant = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const setActive = (place: number): void => {
    active = place;
    for (const [at, item] of [...list.children].entries()) item.ariaSelected = String(at === place);
    const item = list.children[place];
    if (item === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    }
  };

  const close = (): void => {
    list.hidden = true;
    notice.textContent = '';
    input.ariaExpanded = 'false';
    setActive(-1);
  };

  const choose = (choice: Choice): void => {
    isChosen = true;
    input.value = shown(choice);
    clearTimeout(pause);
    close();
    chosen(choice);
  };

  const item = (choice: Choice, at: number): HTMLElement => {
    const words = listed(choice);
    const made = element('li', '', [words.label, ' ', element('span', 'note', [words.note])]);
    made.id = `${list.id}-${at}`;
    made.role = 'option';
    made.ariaSelected = 'false';
    made.addEventListener('click', () => choose(choice));
    return made;
  };

  const open = (): void => {
    const found = find(isChosen ? '' : input.value);
    if (found === null) return;
    choices = found.choices.slice(0, MOST_LISTED);
    list.replaceChildren(...choices.map(item));
    list.hidden = choices.length === 0;
    input.ariaExpanded = String(choices.length > 0);
    notice.textContent = found.notice;
    isMeant = found.isMeant;
    setActive(-1);
    clearTimeout(pause);
    pause = setTimeout(() => {
      spoken.textContent = found.spoken(choices.length);
    }, PAUSE);
  };

  const step = (by: 1 | -1): void => {
    if (list.hidden) open();
    const count = choices.length;
    if (count === 0 || list.hidden) return;
    const from = active < 0 && by < 0 ? 0 : active;
    setActive((from + by + count) % count);
  };

  const onlyChoice = (): Choice | undefined =>
    !isChosen && isMeant && input.value.trim() !== '' && choices.length === 1
      ? choices[0]
      : undefined;

  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: (event) => {
      event.preventDefault();
      step(1);
    },
    ArrowUp: (event) => {
      event.preventDefault();
      step(-1);
    },
    Enter: (event) => {
      if (list.hidden) return;
      event.preventDefault();
      const choice = choices[active] ?? onlyChoice();
      if (choice === undefined) step(1);
      else choose(choice);
    },
    Tab: () => {
      const only = onlyChoice();
      if (only !== undefined) choose(only);
    },
    Escape: (event) => {
      if (list.hidden && input.value === '') return;
      event.preventDefault();
      if (list.hidden) {
        input.value = '';
        isChosen = false;
        chosen(null);
      } else close();
    },
  };

  input.addEventListener('keydown', (event) => {
    if (!event.isComposing) keys[event.key]?.(event);
  });
  input.addEventListener('input', () => {
    isChosen = false;
    chosen(null);
    open();
  });
  input.addEventListener('click', () => {
    if (list.hidden) open();
  });
  // What is pressed beside the field must not move away below the pointer.
  input.addEventListener('blur', () => {
    setTimeout(() => {
      if (document.activeElement === input) return;
      const only = onlyChoice();
      if (only === undefined) close();
      else choose(only);
    }, LEAVING);
  });
  // The focus stays in the field while something of the list is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
};
