import type { Frequency } from './ports.ts';

/** Behind "und zwar". */
export const FREQUENCY_SENTENCE: Readonly<Record<Frequency, string>> = {
  sofort: 'sobald es etwas Neues gibt, zu',
  taeglich: 'höchstens einmal am Tag, zu',
};

/** In brackets behind "Sie haben Neuigkeiten abonniert". */
export const FREQUENCY_SHORT: Readonly<Record<Frequency, string>> = {
  sofort: 'sofort nach der Veröffentlichung',
  taeglich: 'höchstens einmal am Tag',
};

/** Beside the buttons of the form. */
export const FREQUENCY_CHOICE: Readonly<Record<Frequency, string>> = {
  taeglich: 'Einmal am Tag, gegen 7 Uhr, wenn es etwas Neues gibt',
  sofort: 'Sofort, sobald etwas Neues veröffentlicht ist',
};

/** Behind "Ab jetzt bekommen Sie E-Mails,". */
export const CONFIRMED_WORDS: Readonly<Record<Frequency, string>> = {
  sofort: 'sobald zu Ihrer Auswahl etwas Neues veröffentlicht ist',
  taeglich: 'höchstens einmal am Tag und nur, wenn es zu Ihrer Auswahl etwas Neues gibt',
};
