import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A form of address before a name, an e-mail address, a telephone number, or the twelve digits of an identity card. */
const PERSON =
  /(?:^(?:Ông|Bà|Anh|Chị)|(?:^|\s)(?:ông|bà|anh|chị))\s+\p{Lu}|\S@\S|(?<!\d)(?:\+84|0)(?:[ .-]?\d){8,10}(?!\d)|\d{12}/u;

/** A request that tells who sent it: only an organisation or a role may stand there. */
export const requestPerson: AcrossCheck = {
  id: 'request-person',
  stage: 'across',
  level: 'error',
  run: ({ tables }) =>
    tables.requests.flatMap((row) =>
      (['asked_by', 'holder', 'note'] as const)
        .filter((column) => PERSON.test(row[column]))
        .map((column) => ({ ...cellPlace('requests', row, column), facts: {} })),
    ),
};
