import { html } from 'hono/html';
import type { Ballot, ItemTally } from '../../../../../domain/circulation/index.ts';
import {
  ITEM_OUTCOME,
  ITEM_OUTCOME_SENTENCE,
} from '../../../../../format/wording/circulation/ballot-words.ts';
import { badgeOf } from '../../../layout/badge.ts';
import type { Html } from '../../../layout/html.ts';
import { tallyWords } from '../words.ts';

const TONE = {
  adopted: 'success',
  rejected: 'danger',
  'no-consent': 'warning',
  'no-quorum': 'warning',
} as const;

/** How an item came out, in one word with its figures. */
export const outcomeLine = (ballot: Ballot, tally: ItemTally): Html =>
  html`<p class="badges">${badgeOf(ITEM_OUTCOME[tally.outcome], TONE[tally.outcome])}</p>
    ${tally.outcome !== 'adopted' && html`<p>${ITEM_OUTCOME_SENTENCE[tally.outcome]}</p>`}
    ${figures(ballot, tally, true)}`;

/** How it stands before the end, where the ballot lets members see that. */
export const interimLine = (ballot: Ballot, tally: ItemTally): Html =>
  html`<p class="row__meta">Zwischenstand:</p>
    ${figures(ballot, tally, false)}`;

const figures = (ballot: Ballot, tally: ItemTally, isOver: boolean): Html =>
  html`${tallyWords(ballot, tally, isOver).map((line) => html`<p class="row__meta">${line}</p>`)}`;
