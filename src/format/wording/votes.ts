import type { PublicVote } from '../../domain/public-record.ts';
import type { Choice, Outcome } from '../../domain/schema/index.ts';
import { isUnanimous } from '../../domain/view/vote.ts';
import { MAJORITY_RULE, OUTCOME, VOTE_METHOD } from './enums.ts';
import { FEW, counted, germanNumber, listed } from './numbers.ts';
import { toldBy } from './vote/said-figures.ts';

/** One and many of each choice, with the figure before them. */
const VOICES: Readonly<Record<Choice, readonly [one: string, many: string]>> = {
  yes: ['Ja-Stimme', 'Ja-Stimmen'],
  no: ['Nein-Stimme', 'Nein-Stimmen'],
  abstain: ['Enthaltung', 'Enthaltungen'],
  invalid: ['ungültige Stimme', 'ungültige Stimmen'],
  excluded: ['Mitglied ausgeschlossen', 'Mitglieder ausgeschlossen'],
  absent: ['Mitglied abwesend', 'Mitglieder abwesend'],
};

/** "Ja-Stimmen", as it stands beside a figure in a table or a key. */
export const voiceLabel = (choice: Choice, count: number): string => VOICES[choice][count === 1 ? 0 : 1];

/** "17 Ja-Stimmen, keine Nein-Stimmen, 2 Enthaltungen" */
export function voteSentence(vote: PublicVote): string {
  const parts = [
    voices('yes', vote.yes),
    voices('no', vote.no),
    ...(vote.abstain > 0 ? [voices('abstain', vote.abstain)] : []),
    ...(vote.invalid ? [voices('invalid', vote.invalid)] : []),
  ];
  return listed(parts);
}

function voices(choice: Choice, count: number): string {
  const [one, many] = VOICES[choice];
  return count === 0 ? `keine ${many}` : counted(count, one, many);
}

/** "Offene Abstimmung, erforderlich: einfache Mehrheit der abgegebenen Stimmen"; of an election "Geheime Wahl, …". */
export function voteCaption({ method, majority }: PublicVote, isElection = false): string {
  const how = isElection ? VOTE_METHOD[method].replace('Abstimmung', 'Wahl') : VOTE_METHOD[method];
  return `${capital(how)}, erforderlich: ${MAJORITY_RULE[majority]}`;
}

/** What the body decided, with its own wording, the outcome or the vote, whichever of them there is. */
interface Decision {
  readonly outcome?: Outcome | undefined;
  readonly wording?: string | undefined;
  readonly vote?: PublicVote | undefined;
  /** The minutes of a meeting were put to the vote: they are approved, not resolved. */
  readonly onMinutes?: boolean | undefined;
}

/** "17 Ja, 0 Nein, 2 Enthaltungen": the figures where they stand behind a result. */
export function voteFigures({ yes, no, abstain, invalid }: PublicVote): string {
  const parts = [
    `${yes} Ja`,
    `${no} Nein`,
    ...(abstain > 0 ? [counted(abstain, 'Enthaltung', 'Enthaltungen')] : []),
    ...(invalid ? [`${invalid} ungültig`] : []),
  ];
  return parts.join(', ');
}

/** "Einstimmig beschlossen (17 Ja, 0 Nein)", the figures once only; empty where nothing is known. */
export function outcomeLine({ outcome, wording, vote, onMinutes = false }: Decision): string {
  const words = wording ?? (outcome && resultWords(outcome, vote, onMinutes));
  if (words === undefined) return vote ? `Abstimmung: ${voteFigures(vote)}` : '';
  const figures = vote && figuresBeside(words, vote);
  return figures ? `${capital(words)} (${figures})` : capital(words);
}

/** The figures that `words` leave to say; undefined where they tell them all. */
function figuresBeside(words: string, vote: PublicVote): string | undefined {
  const told = toldBy(words, vote);
  if (told === 'all') return undefined;
  return voteFigures(told === 'abstentions' ? { ...vote, abstain: 0 } : vote);
}

/** "bei zwei Enthaltungen einstimmig beschlossen", "in geänderter Fassung mehrheitlich empfohlen". */
function resultWords(outcome: Outcome, vote: PublicVote | undefined, onMinutes: boolean): string {
  const [version, result] = OUTCOME[outcome].startsWith(AMENDED)
    ? [AMENDED, OUTCOME[outcome].slice(AMENDED.length)]
    : ['', OUTCOME[outcome]];
  const verb = onMinutes ? result.replace('beschlossen', 'genehmigt') : result;
  return `${version}${unanimity(outcome, vote)}${verb}`;
}

const AMENDED = 'in geänderter Fassung ';
const BY_VOTE: ReadonlySet<Outcome> = new Set([
  'approved',
  'approved-amended',
  'recommended',
  'recommended-amended',
  'elected',
]);
const AGAINST: ReadonlySet<Outcome> = new Set(['rejected', 'not-recommended']);

function unanimity(outcome: Outcome, vote: PublicVote | undefined): string {
  if (!vote) return '';
  if (BY_VOTE.has(outcome) && isUnanimous(vote)) return `${withAbstentions(vote)}einstimmig `;
  if (BY_VOTE.has(outcome)) return vote.no > 0 ? 'mehrheitlich ' : '';
  if (!AGAINST.has(outcome)) return '';
  return vote.yes === 0 && vote.no > 0 ? 'einstimmig ' : vote.no > 0 ? 'mehrheitlich ' : '';
}

/** "bei zwei Enthaltungen ", empty where nobody abstained. */
function withAbstentions({ abstain }: PublicVote): string {
  if (abstain === 0) return '';
  return `bei ${FEW[abstain - 1] ?? germanNumber(abstain)} ${voiceLabel('abstain', abstain)} `;
}

/** The text with a capital letter at its head. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
