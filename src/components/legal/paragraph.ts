/** The paragraph of a source, its sign and number on one line. */
export const paragraph = (source: string): string => source.replaceAll('§ ', '§\u00A0');
