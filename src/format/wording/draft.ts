/** What every page of a preview says: before its title, and at its head. */
export const DRAFT = {
  title: 'Entwurf: ',
  label: 'Hinweis auf den Entwurf',
  strong: 'Entwurf – nicht veröffentlicht:',
  text: 'Diese Seite zeigt einen Stand, der noch geprüft wird.',
} as const;
