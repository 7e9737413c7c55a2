import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';

type Words = readonly [tone: 'success' | 'info' | 'warning', title: string, sentence?: string];

const DONE: ReadonlyMap<string, Words> = new Map<string, Words>([
  ['aufgenommen', ['success', 'Aufgenommen', 'Prüfen Sie bei jedem Gegenstand den Beschlussvorschlag.']],
  ['gespeichert', ['success', 'Gespeichert']],
  ['entfernt', ['success', 'Entfernt']],
  ['verworfen', ['success', 'Entwurf verworfen']],
  [
    'eroeffnet',
    [
      'success',
      'Das Umlaufverfahren ist eröffnet',
      'Die Mitglieder werden jetzt per E-Mail benachrichtigt. Unten sehen Sie, wen Sie auf anderem Weg unterrichten müssen.',
    ],
  ],
  [
    'schon',
    [
      'info',
      'Schon eröffnet',
      'Dieses Umlaufverfahren ist bereits eröffnet, von Ihnen oder von jemand anderem. Hier sehen Sie, wie es steht.',
    ],
  ],
  [
    'verlaengert',
    ['success', 'Die Frist ist verlängert', 'Die Mitglieder werden per E-Mail benachrichtigt.'],
  ],
  [
    'abgebrochen',
    ['success', 'Das Umlaufverfahren ist abgebrochen', 'Die Mitglieder werden per E-Mail benachrichtigt.'],
  ],
  [
    'again',
    ['success', 'Wird nochmals versandt', 'Die E-Mail geht mit derselben Kennung noch einmal hinaus.'],
  ],
  ['settled', ['success', 'Vermerkt', 'Das Mitglied gilt hier als benachrichtigt.']],
  [
    'nichts',
    [
      'warning',
      'Nichts geändert',
      'Hierzu ist nichts mehr zu entscheiden. Vielleicht hat es jemand anderes schon getan.',
    ],
  ],
]);

/** What the step before has done, by the word in the address. */
export function toldOf(word: string | undefined): Html | undefined {
  const words = DONE.get(word ?? '');
  return words && notice(...words);
}
