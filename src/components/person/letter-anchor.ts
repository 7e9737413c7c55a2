/** Anchor of a letter in the directory of people. */
export const letterAnchor = (letter: string): string =>
  `buchstabe-${/^[a-z]$/i.test(letter) ? letter.toLowerCase() : 'andere'}`;
