/**
 * A promise that may fail before anyone waits for it: that is not an error that nobody handles, as
 * whoever waits for it later gets it.
 */
export const notYetAwaited = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => {});
  return promise;
};
