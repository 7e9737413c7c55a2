/** "(8 Ja, 0 Nein)" with spaces at which no line breaks between a figure and its word. */
export const figuresTogether = (text: string): string =>
  text.replaceAll(/(?<=\d) (?=Ja\b|Nein\b|Enthaltung|ungültig|Mitglied)/g, '\u00a0');
