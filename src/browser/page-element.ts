/** An element that the page has to have, of the kind its script works with; throws where there is none. */
export const pageElement = <E extends Element>(selector: string, kind: new () => E): E => {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
};
