import { html } from 'hono/html';
import {
  type BallotState,
  isBySilence,
  neededConsents,
  tallyOf,
} from '../../../../../domain/circulation/index.ts';
import { counted } from '../../../../../format/wording/numbers.ts';
import { facts } from '../../../layout/facts.ts';
import type { Html } from '../../../layout/html.ts';
import type { MemberRow } from '../view/member-rows.ts';

/**
 * How far a ballot is that still runs, and what it needs; how it stands only where the members see it too. Where only objections
 * are said, how many have answered would be how many object.
 */
export function numbersSection(state: BallotState, rows: readonly MemberRow[]): Html | undefined {
  const { ballot } = state;
  const isSilent = isBySilence(ballot.consent);
  if (isSilent && !ballot.interim) return undefined;
  const needed = neededConsents(ballot);
  const members = rows.filter(({ deputyFor }) => deputyFor === undefined);
  const done = members.filter(({ of, answered }) => answered === of).length;
  return html`<section class="section" aria-labelledby="zahlen">
    <h2 id="zahlen">Wie weit es ist</h2>
    ${facts([
      [
        'Vollständig geantwortet',
        !isSilent && `${String(done)} von ${counted(members.length, 'Mitglied', 'Mitgliedern')}`,
      ],
      [
        'Nötige Zustimmungen',
        needed !== undefined && `je Gegenstand ${String(needed)} von ${String(ballot.statutory)}`,
      ],
      ['Nötige Stimmen', !isSilent && votesNeeded(state)],
    ])}
    ${ballot.interim && interimTable(state)}
  </section>`;
}

const votesNeeded = ({ ballot }: BallotState): string | false => {
  const numbers = [...new Set(ballot.items.map(({ neededVotes }) => neededVotes))].sort((a, b) => a - b);
  const [least = 0, most = least] = [numbers[0], numbers.at(-1)];
  return (
    most > 0 &&
    `je Gegenstand mindestens ${least === most ? String(most) : `${String(least)} bis ${String(most)}`}; Enthaltungen zählen mit`
  );
};

/** Only where the members see it too. */
const interimTable = (state: BallotState): Html =>
  html`<table class="table table--stack">
    <thead>
      <tr>
        <th scope="col">Zwischenstand</th>
        <th scope="col">Zustimmungen</th>
        <th scope="col">Widersprüche</th>
        <th scope="col">Ja</th>
        <th scope="col">Nein</th>
        <th scope="col">Enthaltungen</th>
      </tr>
    </thead>
    <tbody>
      ${tallyOf(state).map(
        (tally, place) =>
          html`<tr>
            <th scope="row">${state.ballot.items[place]?.title}</th>
            <td data-label="Zustimmungen">${String(tally.consented)}</td>
            <td data-label="Widersprüche">${String(tally.objected)}</td>
            <td data-label="Ja">${String(tally.yes)}</td>
            <td data-label="Nein">${String(tally.no)}</td>
            <td data-label="Enthaltungen">${String(tally.abstain)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
