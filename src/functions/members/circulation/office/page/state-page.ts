import { html } from 'hono/html';
import {
  type BallotState,
  isBySilence,
  neededConsents,
  tallyOf,
} from '../../../../../domain/circulation/index.ts';
import { BALLOT_PHASE } from '../../../../../format/wording/circulation/ballot-words.ts';
import { deadlineWords } from '../../../../../format/wording/circulation/times.ts';
import { counted } from '../../../../../format/wording/numbers.ts';
import { at } from '../../../addresses.ts';
import type { Asked } from '../../../clerk/request.ts';
import { badgeOf } from '../../../layout/badge.ts';
import { facts } from '../../../layout/facts.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import type { Council } from '../../../ports.ts';
import type { MemberRow } from '../view/member-rows.ts';
import { progressSection } from './progress-section.ts';
import { officePage } from './office-page.ts';
import { resultSection } from './result-section.ts';
import { type StepInput, stepForms } from './step-forms.ts';
import { VISIBILITY } from '../words.ts';

export interface StatePage {
  readonly asked: Asked;
  readonly council: Council;
  readonly state: BallotState;
  readonly rows: readonly MemberRow[];
  readonly input: StepInput;
  /** There is a mail server. */
  readonly canMail: boolean;
  readonly told?: Html | undefined;
}

/** How a ballot stands, for clerks. */
export const statePage = (given: StatePage): Html => {
  const { asked, council, state, rows, canMail, told } = given;
  const { ballot, phase, closes } = state;
  return officePage(
    asked,
    {
      title: ballot.title,
      kicker: ballot.organizationName,
      headExtra: html`<p class="badges">${badgeOf(BALLOT_PHASE[phase], TONES[phase])}</p>`,
    },
    [{ label: ballot.title }],
    html`${told} ${endNotice(state)}
      ${
        !canMail &&
        notice(
          'warning',
          'Es ist kein Mailserver eingerichtet',
          'Die E-Mails warten, bis es einen gibt. Unterrichten Sie die Mitglieder so lange auf anderem Weg.',
        )
      }
      ${facts([
        [phase === 'open' ? 'Frist bis' : 'Ende', deadlineWords(closes, ballot.timeZone)],
        ['Eröffnet', deadlineWords(ballot.opens, ballot.timeZone)],
        ['Rechtsgrundlage', ballot.basis.source],
        ['Begründung', ballot.basis.reason],
        ['Stimmen', VISIBILITY[ballot.visibility]],
        ...state.extensions.map(
          ({ closes: until, reason }) =>
            ['Verlängert', `bis ${deadlineWords(until, ballot.timeZone)}: ${reason}`] as const,
        ),
      ])}
      ${phase === 'open' && numbersSection(state, rows)} ${phase === 'closed' && resultSection(state)}
      ${progressSection(state, rows, council)} ${phase === 'open' && stepForms(state, given.input)}
      <p>
        ${
          phase === 'open'
            ? html`<a href="${at.ballot(ballot.id)}">So sehen es die Mitglieder</a>`
            : html`<a href="${at.ballotLog(ballot.id)}">Alle Einträge des Protokolls</a> ·
                <a href="${at.ballot(ballot.id)}">So sehen es die Mitglieder</a>`
        }
      </p>`,
  );
};

const TONES = { open: 'info', closed: 'success', cancelled: 'warning' } as const;

function endNotice({ phase, cancelled }: BallotState): Html | undefined {
  if (phase === 'open') return undefined;
  return phase === 'cancelled'
    ? notice('warning', 'Abgebrochen', `Es wird nichts beschlossen. Begründung: ${cancelled?.reason ?? ''}`)
    : notice(
        'success',
        'Beendet',
        'Das Ergebnis wird von einem unabhängigen Programm nachgezählt und dann als Beschluss in die Redaktion übernommen. Dort prüfen Sie es wie jede andere Änderung. Was nicht zustande kam, bietet die Redaktion für die nächste Tagesordnung an.',
      );
}

/** Where only objections are said, how many have answered would be how many object. */
function numbersSection(state: BallotState, rows: readonly MemberRow[]): Html | undefined {
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
        'Nötige Einwilligungen',
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
    most > 0 && `je Gegenstand ${least === most ? String(most) : `${String(least)} bis ${String(most)}`}`
  );
};

/** Only where the members see it too. */
const interimTable = (state: BallotState): Html =>
  html`<table class="table table--stack">
    <thead>
      <tr>
        <th scope="col">Zwischenstand</th>
        <th scope="col">Einwilligungen</th>
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
            <td data-label="Einwilligungen">${String(tally.consented)}</td>
            <td data-label="Widersprüche">${String(tally.objected)}</td>
            <td data-label="Ja">${String(tally.yes)}</td>
            <td data-label="Nein">${String(tally.no)}</td>
            <td data-label="Enthaltungen">${String(tally.abstain)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
