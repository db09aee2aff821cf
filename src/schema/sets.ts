/** The one set whose figures are real. Every other set is illustrative and marked as such. */
export const PUBLISHED = 'published';
