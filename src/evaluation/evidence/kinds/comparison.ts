/** How a count stands to what is asked of it; a span may leave it open. */
export type Comparison = 'met' | 'not-met' | 'open';
