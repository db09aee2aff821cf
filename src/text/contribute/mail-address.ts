/** A mail with its receiver, subject and text; mail programs take lines that end as on paper (RFC 6068). */
export const mailAddress = (to: string, subject: string, text: string): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(
    text.replaceAll('\n', '\r\n'),
  )}`;
