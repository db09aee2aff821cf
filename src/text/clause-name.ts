import { nbsp } from './format.ts';

/** The anchor of a clause as readers cite it: `ii.2.a` is "mục II.2.a", unbreakable. */
export const clauseName = (clause: string): string => {
  const [section = '', ...rest] = clause.split('.');
  const head = /^[ivx]+$/.test(section) ? section.toUpperCase() : section;
  return nbsp('mục', [head, ...rest].join('.'));
};
