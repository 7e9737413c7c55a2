import type { BallotState, BallotValue, ItemTally, Standing } from '../../../domain/circulation/index.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** A vote, as its button and its receipt name it. */
export const BALLOT_VALUE: Words<BallotValue> = { yes: 'Ja', no: 'Nein', abstain: 'Enthaltung' };

export const BALLOT_PHASE: Words<BallotState['phase']> = {
  open: 'läuft',
  closed: 'beendet',
  cancelled: 'abgebrochen',
};

/** What somebody said of the procedure. */
export const BALLOT_CONSENT: Words<NonNullable<Standing['consent']>> = {
  consents: 'einverstanden',
  objects: 'widersprochen',
};

/** How an item came out, as a badge. */
export const ITEM_OUTCOME: Words<ItemTally['outcome']> = {
  adopted: 'angenommen',
  rejected: 'abgelehnt',
  'no-consent': 'Verfahren nicht zustande gekommen',
  'no-quorum': 'nicht beschlussfähig',
};

/** How an item came out, as a sentence. */
export const ITEM_OUTCOME_SENTENCE: Words<ItemTally['outcome']> = {
  adopted: 'Der Beschluss ist gefasst.',
  rejected: 'Der Antrag ist abgelehnt.',
  'no-consent':
    'Ein Beschluss ist nicht zustande gekommen, weil das Umlaufverfahren nicht die nötige Zustimmung fand. Die Sache gehört auf die Tagesordnung einer Sitzung.',
  'no-quorum':
    'Ein Beschluss ist nicht zustande gekommen, weil zu wenige Mitglieder abgestimmt haben. Die Sache gehört auf die Tagesordnung einer Sitzung.',
};
