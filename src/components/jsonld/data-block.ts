/** What would end the element that holds the data, and the two line ends that old scripts do not allow within a text. */
const HARMFUL = /[<>&\u2028\u2029]/g;

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Things of schema.org as the text of a data block; empty lists are left out, and nothing in it can end the block. */
export const dataBlock = (things: readonly object[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }, (_key, value: unknown) =>
    isEmpty(value) ? undefined : value,
  ).replace(HARMFUL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
