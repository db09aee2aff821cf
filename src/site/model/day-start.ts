/** The start of a day in Viet Nam, as standards for programs write a moment (RFC 3339). */
export const dayStart = (date: string): string => `${date}T00:00:00+07:00`;
