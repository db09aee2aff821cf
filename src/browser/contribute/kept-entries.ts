/** Whatever of a browser that keeps nothing is asked of it is answered by nothing. */
const tried = <Answer>(storage: () => Answer): Answer | null => {
  try {
    return storage();
  } catch {
    return null;
  }
};

/** Puts a text in as if it were typed, or a choice as if it were made, where it is not so already. */
const putIn = (control: Element | RadioNodeList, value: string): void => {
  for (const one of control instanceof Element ? [control] : control) {
    if (one instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(one.type)) {
      if (one.checked || one.value !== value) continue;
      one.checked = true;
    } else if ('value' in one && one.value !== value) one.value = value;
    else continue;
    one.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

/**
 * Keeps what is typed in a form for as long as the tab of the browser is open, on this machine alone, and puts it in
 * again when the page is loaded anew. Nothing is kept of a form that is emptied, nor where the browser forbids it.
 * @param key what is kept is known by it
 */
export const keepEntries = (form: HTMLFormElement, key: string): void => {
  const kept = tried(() => sessionStorage.getItem(key));
  for (const [name, value] of new URLSearchParams(kept ?? '')) {
    const control = form.elements.namedItem(name);
    if (control !== null) putIn(control, value);
  }
  const keep = (): void => {
    const said = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    tried(() => sessionStorage.setItem(key, String(new URLSearchParams(said))));
  };
  addEventListener('pagehide', keep);
  addEventListener('visibilitychange', keep);
  form.addEventListener('reset', () => tried(() => sessionStorage.removeItem(key)));
};
