import {
  type Ballot,
  BALLOT_VALUES,
  type BallotEvent,
  type BallotValue,
  type Standing,
} from '../../../../domain/circulation/index.ts';
import { onlyObjections } from './words.ts';

/** What somebody chose in the form; absent where nothing was chosen. */
export type Choice = Pick<Standing, 'consent' | 'value'>;

/** Names of the fields. `…Word`: random, by which the same form sent twice is known. `base`: what counted when it was shown. */
export const FIELDS = {
  consent: 'verfahren',
  value: 'stimme',
  consentWord: 'wort-verfahren',
  valueWord: 'wort-stimme',
  base: 'stand',
} as const;

/** Random words of a form, as records bear them. */
export interface FormWords {
  readonly consent: string;
  readonly value: string;
}

const WORD = /^[a-z2-7]{26}$/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** 26 random characters of `[a-z2-7]`. */
const randomWord = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => LETTERS[byte % 32]).join('');

/** Words for a form that is shown anew. */
export const freshWords = (): FormWords => ({ consent: randomWord(), value: randomWord() });

/** The words of a form that was sent; undefined where one is none, which no form of ours sends. */
export function readWords(form: URLSearchParams): FormWords | undefined {
  const [consent = '', value = ''] = [FIELDS.consentWord, FIELDS.valueWord].map(
    (name) => form.get(name) ?? '',
  );
  return WORD.test(consent) && WORD.test(value) ? { consent, value } : undefined;
}

/** Numbers of the records that count, as a form bears them: of the consent and of the vote, 0 where there is none. */
export const baseOf = ({ consentRecord = 0, castRecord = 0 }: Standing): string =>
  `${consentRecord}-${castRecord}`;

/**
 * Whether the form was shown before what counts now was said, on another device or in another window; what this form said
 * itself, before a step of it failed, is no news.
 * @param known numbers of the records by their words
 */
export function isStale(
  form: URLSearchParams,
  now: Standing,
  { words, known }: { readonly words: FormWords; readonly known: ReadonlyMap<string, number> },
): boolean {
  const [consent, value] = (form.get(FIELDS.base) ?? '').split('-').map(Number);
  const isNews = (base: number | undefined, record: number | undefined, word: string): boolean =>
    base !== (record ?? 0) && (record === undefined || record !== known.get(word));
  return isNews(consent, now.consentRecord, words.consent) || isNews(value, now.castRecord, words.value);
}

const isValue = (value: string | null): value is BallotValue => BALLOT_VALUES.some((one) => one === value);

/** What the form says; what is no choice is left out. */
export function readChoice(ballot: Ballot, form: URLSearchParams): Choice {
  const [consent, value] = [form.get(FIELDS.consent), form.get(FIELDS.value)];
  const asked = ballot.consent.kind !== 'none';
  return {
    ...(asked && (consent === 'consents' || consent === 'objects') && { consent }),
    ...(!onlyObjections(ballot) && isValue(value) && { value }),
  };
}

/** A step of the member, with the random word that it is recorded under. */
export interface Step {
  readonly event: Extract<BallotEvent, { type: 'consent' | 'object' | 'cast' }>;
  readonly word: string;
}

/** What is to be recorded: only what says something else than what counts now. Where silence consents, consent is no news. */
export function stepsOf(
  ballot: Ballot,
  { consent, value }: Choice,
  now: Standing,
  place: { readonly item: string; readonly person: string },
  words: FormWords,
): readonly Step[] {
  const unsaid = onlyObjections(ballot) ? 'consents' : undefined;
  const steps: Step[] = [];
  if (consent && consent !== (now.consent ?? unsaid))
    steps.push({
      event: { type: consent === 'consents' ? 'consent' : 'object', ...place },
      word: words.consent,
    });
  if (value && value !== now.value)
    steps.push({ event: { type: 'cast', value, ...place }, word: words.value });
  return steps;
}
