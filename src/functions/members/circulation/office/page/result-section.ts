import { html } from 'hono/html';
import type { BallotItem, BallotState, ItemTally } from '../../../../../domain/circulation/index.ts';
import { isBySilence } from '../../../../../domain/circulation/index.ts';
import {
  BALLOT_VALUE,
  ITEM_OUTCOME,
  ITEM_OUTCOME_SENTENCE,
} from '../../../../../format/wording/circulation/ballot-words.ts';
import { badgeOf } from '../../../layout/badge.ts';
import { facts } from '../../../layout/facts.ts';
import type { Html } from '../../../layout/html.ts';
import { votesOf } from '../view/votes-of.ts';

/** How each item came out, with the names: the office reads the records anyway. */
export const resultSection = (state: BallotState): Html =>
  html`<section class="section" aria-labelledby="ergebnis">
    <h2 id="ergebnis">Ergebnis</h2>
    ${
      state.ballot.visibility === 'open' &&
      html`<p>Die Namen sehen nur das Gremium und das Ratsbüro. Bekannt werden die Zahlen.</p>`
    }
    ${state.ballot.items.map((item) => {
      const tally = state.tally?.find((one) => one.item === item.id);
      return tally && itemResult(state, item, tally);
    })}
  </section>`;

const TONES = {
  adopted: 'success',
  rejected: 'danger',
  'no-consent': 'warning',
  'no-quorum': 'warning',
} as const;

function itemResult(state: BallotState, item: BallotItem, tally: ItemTally): Html {
  const votes = votesOf(state, item);
  const names = (list: readonly string[], count: number) =>
    list.length === 0 ? String(count) : `${String(count)}: ${list.join(', ')}`;
  const needed = tally.neededConsents;
  return html`<article class="ballot-preview">
    <h3>${item.number !== undefined && html`${item.number} `}${item.title}</h3>
    <p class="badges">${badgeOf(ITEM_OUTCOME[tally.outcome], TONES[tally.outcome])}</p>
    <p>${ITEM_OUTCOME_SENTENCE[tally.outcome]}</p>
    ${facts(
      [
        [
          'Zustimmungen',
          state.ballot.consent.kind !== 'none' &&
            !isBySilence(state.ballot.consent) &&
            `${String(tally.consented)}${needed === undefined ? '' : ` von ${String(needed)} nötigen`}`,
        ],
        ['Widersprüche', state.ballot.consent.kind !== 'none' && names(votes.objected, tally.objected)],
        ...(isBySilence(state.ballot.consent)
          ? []
          : [
              [BALLOT_VALUE.yes, names(votes.by.yes, tally.yes)] as const,
              [BALLOT_VALUE.no, names(votes.by.no, tally.no)] as const,
              [BALLOT_VALUE.abstain, names(votes.by.abstain, tally.abstain)] as const,
            ]),
      ],
      true,
    )}
  </article>`;
}
