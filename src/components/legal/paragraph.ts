/** The paragraph of a source alone: remarks on where its text was seen stand in brackets behind it. */
export const paragraph = (source: string): string =>
  source
    .replace(/,? entsprechend .*$/, '')
    .replace(/\s*\(.*\)$/, '')
    .replaceAll('§ ', '§\u00A0');
