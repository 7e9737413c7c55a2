/** What a page says, without its tags and the marks that break its words. */
export const plainWords = (page: string): string =>
  page
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\u00A0\s]+/g, ' ')
    .replaceAll(/[\u00AD\u200B]/g, '')
    .replaceAll(/ (?=[.,])/g, '');
