import type { ConsentRule } from '../../../domain/circulation/index.ts';

/** What the silence of a member means in a procedure; the names say what is asked of the members. */
type Silence = 'no-objection' | 'consent' | 'nothing-to-vote' | 'vote-alone';

interface SilenceRule {
  /** Of which procedures it holds, to stand before the sentence: "Darf niemand widersprechen: …". */
  readonly when: string;
  readonly sentence: string;
}

/** What holds where a member says nothing until the end, as the count does it (`domain/circulation/tally-of.ts`). */
const SILENCE: Readonly<Record<Silence, SilenceRule>> = {
  'no-objection': {
    when: 'Das Verfahren ist zulässig, wenn kein Mitglied widerspricht',
    sentence:
      'Schweigen ist kein Widerspruch gegen das Verfahren. Es ist aber auch keine Stimme zum vorgeschlagenen Beschluss.',
  },
  consent: {
    when: 'Das Verfahren ist nur zulässig, wenn genügend Mitglieder zustimmen',
    sentence: 'Schweigen ist keine Zustimmung zum Verfahren und keine Stimme zum vorgeschlagenen Beschluss.',
  },
  'nothing-to-vote': {
    when: 'Der Vorschlag ist angenommen, wenn kein Mitglied widerspricht',
    sentence: 'Wer nicht widerspricht, gilt als einverstanden. Abgestimmt wird nicht.',
  },
  'vote-alone': {
    when: 'Das Verfahren braucht keine Zustimmung',
    sentence: 'Schweigen ist keine Stimme zum vorgeschlagenen Beschluss.',
  },
};

function silenceOf(consent: ConsentRule): Silence {
  if (consent.kind === 'none') return 'vote-alone';
  if (consent.kind === 'share') return 'consent';
  return consent.silence === 'consents' ? 'nothing-to-vote' : 'no-objection';
}

/** What the silence of a member means in a procedure with that rule of consent, for pages, documents, forms and mails. */
export const silenceSentence = (consent: ConsentRule): string => SILENCE[silenceOf(consent)].sentence;

/** What silence means wherever the law opens a procedure, for a page that explains them all. */
export const SILENCE_BY_LAW: readonly SilenceRule[] = [
  SILENCE['no-objection'],
  SILENCE.consent,
  SILENCE['nothing-to-vote'],
];
