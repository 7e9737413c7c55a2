import { isCalendarDate } from '../../../domain/calendar-date.ts';
import { longDate } from '../dates.ts';
import { counted } from '../numbers.ts';
import { quote, type Wordings } from './wording.ts';

const dayWords = (day = ''): string => (isCalendarDate(day) ? longDate(day) : day);

/** The members' overlay against the public content. */
export const PROTECTED: Wordings<
  | 'protected-public'
  | 'protected-item-missing'
  | 'protected-attendance'
  | 'protected-item-attendance'
  | 'protected-excluded'
  | 'protected-guest-excluded'
  | 'protected-release'
  | 'protected-disclosed'
  | 'protected-disclosure-unknown'
  | 'protected-disclosure-differs'
  | 'protected-disclosure-due'
  | 'allowance-overlap'
  | 'allowance-other-body'
  | 'allowance-rate-missing'
  | 'allowance-not-member'
> = {
  'protected-public': ({ id }) => ({
    what: `Der Tagesordnungspunkt ${quote(id)} ist in der öffentlichen Datei öffentlich; hier stehen nur nichtöffentliche.`,
    remedy:
      'Löschen Sie ihn hier, oder schreiben Sie in der öffentlichen Datei „public: false“ und nehmen dort Titel und Vorlagen heraus.',
  }),
  'protected-item-missing': ({ id, number }) => ({
    what: `Zum nichtöffentlichen Punkt ${number ? `${number} ` : ''}(${quote(id)}) steht hier nichts; Mitglieder sehen nur seine Art.`,
    remedy: 'Ergänzen Sie ihn mit Kennung und Titel.',
  }),
  'protected-attendance': ({ named, present }) => ({
    what: `Anwesend laut Namensliste: ${named}; laut öffentlicher Datei: ${present}.`,
    remedy: 'Ergänzen Sie die Namen, oder berichtigen Sie „present“ in der öffentlichen Datei.',
  }),
  'protected-item-attendance': ({ item, named, present }) => ({
    what: `Anwesend bei TOP ${item} laut Namensliste: ${named}; laut öffentlicher Datei: ${present}.`,
    remedy:
      'Berichtigen Sie „from“ und „to“ in der Namensliste, oder „present“ des Punkts in der öffentlichen Datei.',
  }),
  'protected-excluded': ({ named, counted: number }) => ({
    what: `Ausgeschlossen laut Namensliste: ${named}; laut Abstimmung: ${number}.`,
    remedy: 'Ergänzen Sie die Namen, oder berichtigen Sie die Zahl „excluded“ in der Abstimmung.',
  }),
  'protected-guest-excluded': ({ person }) => ({
    what: `${quote(person)} ist zu diesem Punkt zugleich als Gast geladen und von ihm ausgeschlossen; wer ausgeschlossen ist, liest nichts davon.`,
    remedy: 'Löschen Sie die Person aus einer der beiden Listen.',
  }),
  'protected-release': (_, { count }) => ({
    what: `${counted(Number(count), 'Punkt wartet', 'Punkte warten')} auf die Entscheidung, ob ${Number(count) === 1 ? 'er' : 'sie'} öffentlich ${Number(count) === 1 ? 'wird' : 'werden'}.`,
    remedy:
      'Entscheiden Sie je Punkt: öffentliche verschieben Sie in die öffentliche Datei, bei den anderen löschen Sie „toRelease“.',
  }),
  'protected-disclosed': ({ resolution }) => ({
    what: `Der Beschluss ist öffentlich bekannt gegeben (${quote(resolution)}), hier gilt er noch nicht als bekannt gegeben.`,
    remedy: `Setzen Sie die Bekanntgabe auf „bekannt gegeben“ mit der Kennung ${quote(resolution)}. Sollte er nicht bekannt werden, so ziehen Sie den öffentlichen Beschluss sofort zurück.`,
  }),
  'protected-disclosure-unknown': ({ resolution }) => ({
    what: resolution
      ? `Der Beschluss gilt als bekannt gegeben, aber ${quote(resolution)} ist kein öffentlicher Beschluss zu diesem Punkt.`
      : 'Der Beschluss gilt als bekannt gegeben, aber es ist kein öffentlicher Beschluss genannt.',
    remedy:
      'Wartet der öffentliche Beschluss noch auf Prüfung, so ist nichts zu tun. Sonst geben Sie ihn bekannt, oder berichtigen Sie die Bekanntgabe.',
  }),
  'protected-disclosure-differs': ({ resolution }) => ({
    what: `Im öffentlichen Beschluss ${quote(resolution)} steht dazu etwas anderes.`,
    remedy:
      'Vergleichen Sie beide, und berichtigen Sie die falsche Angabe. Nur Titel und Wortlaut dürfen sich unterscheiden.',
  }),
  'protected-disclosure-due': ({ state }, { days }) => ({
    what:
      state === 'withheld'
        ? 'Der Tag, an dem die Bekanntgabe erneut zu prüfen ist, ist da.'
        : `Der Beschluss ist nach mehr als ${counted(Number(days), 'Tag', 'Tagen')} noch nicht bekannt gegeben.`,
    remedy:
      'Geben Sie ihn bekannt, oder setzen Sie die Bekanntgabe auf „nicht bekannt zu geben“, mit dem Grund und dem Tag der nächsten Prüfung.',
  }),
  'allowance-overlap': ({ list, other, position }) => ({
    what: `${list === 'rates' ? 'Satz' : 'Regel'} ${position} gilt an Tagen, an denen auch ${list === 'rates' ? 'Satz' : 'Regel'} ${other} gilt; welche Angabe zählt, ist dann offen.`,
    remedy:
      'Geben Sie der früheren Angabe einen letzten Tag („endDate“), der vor dem ersten Tag der späteren liegt.',
  }),
  'allowance-other-body': ({ organization, own, body }) => ({
    what: `Das Gremium ${quote(organization)} gehört zur Körperschaft ${quote(own)}, der Satz zu ${quote(body)}; er wird so nie gezahlt.`,
    remedy: 'Berichtigen Sie „body“ oder „organization“.',
  }),
  'allowance-rate-missing': ({ organization, meeting, day }) => ({
    what: `Für das Gremium ${quote(organization)} gilt am ${dayWords(day)} kein Sitzungsgeldsatz; die Anwesenden der Sitzung ${quote(meeting)} bekommen nichts.`,
    remedy:
      'Ergänzen Sie einen Satz für das Gremium oder für seine Körperschaft. Zahlt die Körperschaft dort kein Sitzungsgeld, so tragen Sie den Betrag 0 ein.',
  }),
  'allowance-not-member': ({ person, day }) => ({
    what: `${quote(person)} steht in der Anwesenheit, gehört dem Gremium am ${dayWords(day)} aber nicht an und bekommt kein Sitzungsgeld.`,
    remedy:
      'Prüfen Sie den Namen und die Zeiten der Mitgliedschaft. Gäste tragen Sie bei dem Punkt ein, zu dem sie gehört werden.',
  }),
};
