/** Inline tags that a reader does not see, and comments, may stand in the middle of a word. */
export const withoutTags = (text: string): string =>
  text.includes('<') ? text.replace(/<!--[\s\S]{0,4000}?-->|<[^<>]{0,2000}>/g, '') : text;
