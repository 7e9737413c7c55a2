/** Every icon that `src/styles/_icons.scss` draws. */
const ICONS = [
  'arrow-forward',
  'arrow-back',
  'calendar',
  'check',
  'close',
  'download',
  'document',
  'info',
  'success',
  'warning',
  'danger',
  'search',
  'mail',
  'open-in-new',
  'menu',
  'nonpublic',
  'moved',
  'add',
  'easy-language',
  'sign-language',
  'place',
  'feed',
] as const;

export type IconName = (typeof ICONS)[number];
