import {
  type Ballot,
  isBySilence,
  type ItemTally,
  neededConsents,
  type Standing,
} from '../../../../domain/circulation/index.ts';
import { BALLOT_CONSENT, BALLOT_VALUE } from '../../../../format/wording/circulation/ballot-words.ts';
import { silenceSentence } from '../../../../format/wording/circulation/silence-words.ts';
import { counted } from '../../../../format/wording/numbers.ts';

/** Whether nobody votes and only objections are recorded. */
export const onlyObjections = ({ consent }: Ballot): boolean => isBySilence(consent);

/** What somebody has said to an item: "Verfahren: einverstanden · Stimme: Ja". */
export function standingWords(ballot: Ballot, { consent, value }: Standing): string {
  if (onlyObjections(ballot)) return consent === 'objects' ? 'Sie haben widersprochen' : 'Kein Widerspruch';
  const said = [
    consent && `Verfahren: ${BALLOT_CONSENT[consent]}`,
    value && `Stimme: ${BALLOT_VALUE[value]}`,
  ].filter((part) => part !== undefined);
  return said.length === 0 ? 'Noch nichts abgegeben' : said.join(' · ');
}

/** What must be so that the procedure counts, and what silence means. */
export const consentRuleWords = (ballot: Ballot): string =>
  `${ruleWords(ballot)} ${silenceSentence(ballot.consent)}`;

function ruleWords(ballot: Ballot): string {
  const { consent: rule, statutory } = ballot;
  if (rule.kind === 'none') return 'Eine Zustimmung zum Verfahren ist nicht nötig.';
  if (rule.kind === 'share')
    return `Mindestens ${neededConsents(ballot)} von ${counted(statutory, 'Mitglied', 'Mitgliedern')} müssen zustimmen, dass im Umlauf entschieden wird.`;
  return rule.silence === 'consents'
    ? 'Der Antrag ist angenommen, wenn kein Mitglied widerspricht.'
    : 'Im Umlauf wird nur entschieden, wenn kein Mitglied widerspricht.';
}

export const VISIBILITY_WORDS: Readonly<Record<Ballot['visibility'], string>> = {
  named:
    'Namentlich: Mit dem Ergebnis wird bekannt, wer wie gestimmt hat. Sind alle Punkte öffentlich und kommt das Verfahren bei allen zustande, darf jeder das Protokoll lesen. Darin steht auch jede geänderte Stimme und jeder Widerspruch, mit Namen und Uhrzeit.',
  open: 'Offen: Bekannt werden die Zahlen. Wer wie gestimmt hat, wissen nur das Gremium und das Ratsbüro.',
};

/** The figures of a result: "32 Mitglieder haben dem Verfahren zugestimmt; nötig waren 35", "30 Ja, 2 Nein". */
export function tallyWords(ballot: Ballot, tally: ItemTally, isOver: boolean): readonly string[] {
  const { consented, objected, neededConsents: needed } = tally;
  const consent =
    needed === undefined
      ? objected > 0 && counted(objected, 'Mitglied hat widersprochen', 'Mitglieder haben widersprochen')
      : `${counted(consented, 'Mitglied hat', 'Mitglieder haben')} dem Verfahren zugestimmt; nötig ${isOver ? 'waren' : 'sind'} ${needed}`;
  const votes = !onlyObjections(ballot) && tally.outcome !== 'no-consent' && figures(tally);
  return [consent, votes].filter((part) => part !== false);
}

const figures = ({ yes, no, abstain }: ItemTally): string =>
  `${yes} Ja, ${no} Nein${abstain > 0 ? `, ${counted(abstain, 'Enthaltung', 'Enthaltungen')}` : ''}`;
