/** The text with a space that does not break between a German postal code and its town: "49999 Aubrück" stays in one line. */
export const keepTown = (text: string): string => text.replace(/(?<!\S)(\d{5}) (?=\p{Lu})/gu, '$1\u00a0');
