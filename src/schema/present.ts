/**
 * What a look-up found that cannot have failed: the item of a list that is not empty, the entry of a key
 * that was put in. Throws where it did fail, which is a mistake of the program and not of the data.
 */
export const present = <T>(found: T | null | undefined): T => {
  if (found === null || found === undefined) throw new Error('a look-up that cannot fail failed');
  return found;
};
