/** An element with a class, unless that is empty, and what it holds. */
export const makeElement = (
  name: string,
  className: string,
  children: readonly (Node | string)[],
): HTMLElement => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
};
