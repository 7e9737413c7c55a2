import { html } from 'hono/html';
import { BALLOT_VALUE } from '../../../../../format/wording/circulation/ballot-words.ts';
import { facts } from '../../../layout/facts.ts';
import type { Html } from '../../../layout/html.ts';
import type { NamedVotes } from '../view/votes-by-name.ts';

/** Who voted how, where that is made known. */
export const namesList = (votes: readonly NamedVotes[] | undefined): Html | undefined =>
  votes &&
  html`<h3>Wer wie abgestimmt hat</h3>
    ${facts(
      votes.map(({ value, names }) => [
        value === 'none' ? 'Nicht abgestimmt' : BALLOT_VALUE[value],
        names.join(', '),
      ]),
    )}`;
