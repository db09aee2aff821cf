/** What a browser keeps for the tab; null where it is told to keep nothing. */
const storage = (): Storage | null => {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
};

/** Puts a text in as if it were typed, or a choice as if it were made, where it is not so already. */
const putIn = (control: HTMLInputElement, values: readonly FormDataEntryValue[]): void => {
  const [value] = values;
  const isChoice = /radio|checkbox/.test(control.type);
  if (isChoice ? control.checked || !values.includes(control.value) : control.value === value) {
    return;
  }
  if (isChoice) control.checked = true;
  else control.value = String(value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
};

/**
 * Keeps what is typed in a form for as long as the tab of the browser is open, on this machine alone, and puts it in
 * again when the page is loaded anew. Nothing is kept where the browser forbids it.
 * @param key what is kept is known by it
 */
export const keepEntries = (form: HTMLFormElement, key: string): void => {
  const kept = storage();
  const said = new URLSearchParams(kept?.getItem(key) ?? '');
  // Fields of all kinds have a name and a value.
  for (const control of form.elements as Iterable<Element> as Iterable<HTMLInputElement>) {
    if (said.has(control.name)) putIn(control, said.getAll(control.name));
  }
  const keep = (): void => {
    // No form of the page has a field for files, whose values are no texts.
    const typed = [...new FormData(form)] as [string, string][];
    kept?.setItem(key, `${new URLSearchParams(typed)}`);
  };
  addEventListener('pagehide', keep);
  addEventListener('visibilitychange', keep);
};
