const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a text is the whole id of a commit, of SHA-1 or SHA-256. */
export const isCommitId = (text: string): boolean => COMMIT_ID.test(text);
