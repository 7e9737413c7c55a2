import {
  INTEREST_FIELD,
  interestText,
  MOST_INTERESTS,
  parseInterest,
  parseInterests,
  WORD_FIELD,
  WORD_LENGTH,
} from '../../domain/subscriptions/index.ts';
import type { Chosen } from './page/choice-fields.ts';
import type { Choice } from './records/subscriptions.ts';

/** What a form chose, and what is wrong with it, in German. */
export interface ReadChoice {
  /** As the form shows it again. */
  readonly chosen: Chosen;
  /** Absent where something is wrong. */
  readonly choice?: Choice;
  readonly fault?: string;
}

/** Bytes of all words that a form shows again. */
const LONGEST_WORDS = 2000;

const FAULTS = {
  none: 'Bitte wählen Sie mindestens ein Thema aus, oder geben Sie ein Wort ein.',
  'too-many': `Bitte wählen Sie höchstens ${MOST_INTERESTS} Themen und Wörter aus.`,
  unknown:
    'Eine Ihrer Auswahlen gibt es nicht. Bitte wählen Sie auf dieser Seite noch einmal aus, was Sie interessiert.',
  word: `Bitte prüfen Sie Ihre Wörter: Jedes hat ${WORD_LENGTH.least} bis ${WORD_LENGTH.most} Zeichen, mindestens ${WORD_LENGTH.least} davon Buchstaben oder Ziffern, und keine Sonderzeichen.`,
} as const;

/** Reads the choice of a form or of the query of a link. */
export function readChoice(form: URLSearchParams): ReadChoice {
  const interests = form.getAll(INTEREST_FIELD).slice(0, 2 * MOST_INTERESTS);
  const lines = form
    .getAll(WORD_FIELD)
    .join('\n')
    .slice(0, LONGEST_WORDS)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const frequency = form.get('takt') === 'sofort' ? 'sofort' : 'taeglich';
  const chosen: Chosen = {
    interests: [
      ...new Set(interests.filter((text) => parseInterest(text)?.kind !== 'word' && parseInterest(text))),
    ],
    words: lines.join('\n'),
    frequency,
  };
  const words = lines.map((line) => `word:${line}`);
  if (words.some((text) => !parseInterest(text))) return { chosen, fault: FAULTS.word };
  const parsed = parseInterests([...interests, ...words]);
  if ('fault' in parsed) return { chosen, fault: FAULTS[parsed.fault] };
  return { chosen, choice: { interests: parsed.map(interestText), frequency } };
}
