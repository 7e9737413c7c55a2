import type { Html } from '../../layout/html.ts';
import { notice } from '../../layout/notice.ts';

type Words = readonly [tone: 'success' | 'info' | 'warning', title: string, sentence: string];

const DONE: ReadonlyMap<string, Words> = new Map<string, Words>([
  [
    'versandt',
    [
      'success',
      'Der Versand läuft',
      'Unten sehen Sie für jede Person, wie es steht. Laden Sie die Seite neu, um den neuesten Stand zu sehen. Briefe drucken Sie hier aus.',
    ],
  ],
  [
    'schon',
    [
      'info',
      'Schon versandt',
      'Jemand anderes hat im selben Augenblick gesendet. Es ging nur einmal hinaus.',
    ],
  ],
  [
    'again',
    ['success', 'Wird nochmals versandt', 'Die E-Mail geht mit derselben Kennung noch einmal hinaus.'],
  ],
  ['settled', ['success', 'Vermerkt', 'Die Einladung gilt hier als zugegangen.']],
  [
    'nichts',
    [
      'warning',
      'Nichts geändert',
      'Zu dieser Zustellung ist nichts mehr zu entscheiden. Vielleicht hat es jemand anderes schon getan.',
    ],
  ],
]);

/** What the step before has done, by the word in the address. */
export function toldOf(word: string | undefined): Html | undefined {
  const words = DONE.get(word ?? '');
  return words && notice(...words);
}
