import { element } from './element.ts';

/** A button with its words and what pressing it does. */
export const button = (
  words: string,
  press: () => void,
  className = 'button quiet',
): HTMLButtonElement => {
  const made = element('button', className, [words]);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
};
