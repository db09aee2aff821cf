/** An element of the page that is there, or the page and its script do not belong together. */
export const ask = <E extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => E,
): E => {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
};

/** What the field of a form with this name holds; of radio buttons the value of the chosen one. */
export const typedText = (form: HTMLFormElement, name: string): string => {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement && found.type === 'checkbox') {
    return found.checked ? found.value : '';
  }
  return found !== null && 'value' in found ? String(found.value) : '';
};

/** Shows of several parts those that are for a choice, and hides the others. */
export const showFor = (root: ParentNode, attribute: string, choice: string): void => {
  for (const part of root.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) {
    part.hidden = part.getAttribute(`data-${attribute}`) !== choice;
  }
};
