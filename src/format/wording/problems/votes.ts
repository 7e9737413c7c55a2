import { ORGANIZATION_KIND, OUTCOME } from '../enums.ts';
import { always, quote, type Wordings } from './wording.ts';

const CHOICES: Readonly<Record<string, string>> = {
  yes: 'Ja-Stimmen',
  no: 'Nein-Stimmen',
  abstain: 'Enthaltungen',
};

/** What is wrong with a body's own rule on circulation, and what helps. */
const BASIS: Readonly<Record<string, readonly [string, string]>> = {
  law: [
    'Für diese Art von Gremium regelt das Gesetz das Umlaufverfahren. Eine eigene Regel gilt daneben nicht',
    'Nehmen Sie diese Art aus der Regel heraus.',
  ],
  'no-meetings': [
    'Diese Art von Gremium fasst keine Beschlüsse',
    'Nehmen Sie diese Art aus der Regel heraus.',
  ],
  twice: [
    'Für diese Art von Gremium gibt es schon eine Regel zum Umlaufverfahren',
    'Lassen Sie nur eine der beiden Regeln für diese Art gelten.',
  ],
  share: [
    'Der Anteil der Mitglieder, die zustimmen müssen, fehlt oder ist größer als das Ganze',
    'Schreiben Sie den Anteil in Anführungszeichen, zum Beispiel: "4/5"',
  ],
};

/** Votes. */
export const VOTES: Wordings<
  | 'vote-too-many'
  | 'vote-too-few'
  | 'vote-factions'
  | 'vote-factions-few'
  | 'vote-secret'
  | 'vote-names'
  | 'vote-names-open'
  | 'vote-twice'
  | 'vote-outcome'
  | 'consent-too-many'
  | 'circulation-twice'
  | 'circulation-basis'
> = {
  'vote-too-many': ({ sum, present }) => ({
    what: `${sum} Mitglieder sind als Stimmen, Enthaltungen oder Ausgeschlossene gezählt, anwesend waren ${present}.`,
    remedy: 'Prüfen Sie die Zahlen an der Niederschrift.',
  }),
  'vote-too-few': ({ sum, present }) => ({
    what: `Nur ${sum} von ${present} Anwesenden sind als Stimmen, Enthaltungen oder Ausgeschlossene gezählt.`,
    remedy:
      'Ergänzen Sie, wer fehlt, zum Beispiel unter „excluded“ oder „invalid“, oder berichtigen Sie die Zahl der Anwesenden.',
  }),
  'vote-factions': ({ choice = '', sum, total }) => ({
    what: `${CHOICES[choice]}: nach Fraktionen zusammen ${sum}, insgesamt aber nur ${total}.`,
    remedy: 'Prüfen Sie beide Zahlen an der Niederschrift.',
  }),
  'vote-factions-few': ({ choice = '', sum, total }) => ({
    what: `${CHOICES[choice]}: nach Fraktionen zusammen ${sum}, insgesamt aber ${total}.`,
    remedy:
      'Das kann stimmen, wenn Mitglieder ohne Fraktion abgestimmt haben. Sonst ergänzen Sie die fehlende Fraktion.',
  }),
  'vote-secret': ({ list }) => ({
    what: `Bei einer geheimen Abstimmung darf nicht stehen, ${list === 'byName' ? 'wer' : 'welche Fraktion'} wie gestimmt hat.`,
    remedy: `Löschen Sie „${list}“, oder berichtigen Sie die Art der Abstimmung.`,
  }),
  'vote-names': ({ choice = '', sum, total }) => ({
    what: `${CHOICES[choice]}: mit Namen ${sum}, gezählt ${total}.`,
    remedy: 'Prüfen Sie Namen und Zahlen an der Niederschrift.',
  }),
  'vote-names-open': always(
    'Bei einer offenen Abstimmung stehen Namen. Das ist nur erlaubt, wenn diese Mitglieder es selbst verlangt haben.',
    'Löschen Sie die Namen der übrigen. War die Abstimmung namentlich, so schreiben Sie „method: roll-call“.',
  ),
  'vote-twice': ({ key }) => ({
    what: `${quote(key)} steht in dieser Abstimmung zweimal.`,
    remedy: 'Löschen Sie einen der Einträge.',
  }),
  'vote-outcome': ({ outcome = '', yes, no }) => ({
    what: `Das Ergebnis lautet ${quote(OUTCOME[outcome as keyof typeof OUTCOME] ?? outcome)}, die Stimmen (${yes} Ja, ${no} Nein) sagen das Gegenteil.`,
    remedy: 'Prüfen Sie Ergebnis, Stimmen und die Regel der Mehrheit („majority“).',
  }),
  'consent-too-many': ({ consented, statutory }) => ({
    what: `${consented} Mitglieder sollen dem Umlaufverfahren zugestimmt haben, die gesetzliche Zahl ist ${statutory}.`,
    remedy: 'Prüfen Sie beide Zahlen an den Unterlagen des Verfahrens.',
  }),
  'circulation-twice': ({ other }) => ({
    what: `Von diesem Umlaufbeschluss gibt es schon einen öffentlichen Eintrag: ${quote(other)}.`,
    remedy: 'Behalten Sie einen der beiden. War der andere schon öffentlich, so ziehen Sie ihn zurück.',
  }),
  'circulation-basis': ({ fault = '', kind }) => {
    const [what = '', remedy = ''] = BASIS[fault] ?? [];
    const named = kind && ` (${ORGANIZATION_KIND[kind as keyof typeof ORGANIZATION_KIND]})`;
    return { what: `${what}${named ?? ''}.`, remedy };
  },
};
