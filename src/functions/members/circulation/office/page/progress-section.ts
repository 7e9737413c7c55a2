import { html } from 'hono/html';
import { type BallotState, isBySilence } from '../../../../../domain/circulation/index.ts';
import { counted } from '../../../../../format/wording/numbers.ts';
import { at } from '../../../addresses.ts';
import { deliveryWords } from '../../../invitations/proof-words.ts';
import { timeWords } from '../../../instant-words.ts';
import { badgeOf } from '../../../layout/badge.ts';
import { decisionOn } from '../../../form/decision-on.ts';
import type { Html } from '../../../layout/html.ts';
import type { Council } from '../../../ports.ts';
import type { MemberMail, MemberRow } from '../view/member-rows.ts';
import { TO_DECIDE } from '../view/failed-receipts.ts';
import { MAIL_NAMES, REACH_REASONS } from '../words.ts';

/** Who has answered and who is missing; never how, before the end. Where only objections are said, that would be how. */
export const progressSection = (state: BallotState, rows: readonly MemberRow[], council: Council): Html =>
  html`<section class="section" aria-labelledby="mitglieder">
    <h2 id="mitglieder">Mitglieder</h2>
    <p>${introOf(state)}</p>
    <table class="table table--stack">
      <thead>
        <tr>
          <th scope="col">Name</th>
          ${!isBySilence(state.ballot.consent) && html`<th scope="col">Stand</th>`}
          <th scope="col">E-Mails</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => memberRow(row, state, rows, council))}
      </tbody>
    </table>
  </section>`;

function introOf({ phase, ballot }: BallotState): string {
  if (isBySilence(ballot.consent))
    return phase === 'open'
      ? 'Wer widersprochen hat, steht erst nach dem Ende hier. Sie sehen, wer wann benachrichtigt wurde.'
      : 'Wer wann benachrichtigt wurde.';
  return phase === 'open'
    ? 'Sie sehen, wer sich geäußert hat, aber nicht wie. Wie abgestimmt wurde, steht erst nach dem Ende hier. Wer noch nicht vollständig geantwortet hat, wird am Tag vor dem Ende per E-Mail erinnert.'
    : 'Wer sich geäußert hat, und wer wann benachrichtigt wurde.';
}

const memberRow = (row: MemberRow, state: BallotState, rows: readonly MemberRow[], council: Council): Html =>
  html`<tr>
    <th scope="row">
      ${row.name}${
        row.deputyFor !== undefined &&
        html`<br /><span class="muted small"
            >vertritt ${rows.find(({ person }) => person === row.deputyFor)?.name ?? row.deputyFor}</span
          >`
      }
    </th>
    ${!isBySilence(state.ballot.consent) && html`<td data-label="Stand">${standOf(row, state.phase)}</td>`}
    <td data-label="E-Mails">${mailsOf(row, state, council)}</td>
  </tr>`;

function standOf({ of, answered, deputyFor }: MemberRow, phase: BallotState['phase']): Html {
  if (of === 0) return badgeOf('wirkt nirgends mit');
  if (answered === of) return badgeOf('vollständig', 'success', 'check');
  if (answered === 0)
    return phase === 'open' && deputyFor === undefined
      ? badgeOf('fehlt noch', 'warning')
      : badgeOf(phase === 'open' ? 'noch keine Antwort' : 'keine Antwort');
  return html`${badgeOf('teilweise', 'info')}
    <span class="muted small">${String(answered)} von ${counted(of, 'Gegenstand', 'Gegenständen')}</span>`;
}

const mailsOf = (row: MemberRow, { ballot }: BallotState, council: Council): Html =>
  row.of === 0
    ? html`keine: wirkt bei keinem Gegenstand mit`
    : row.reach.way === 'office'
      ? html`<strong>auf anderem Weg</strong>. <span class="small">${REACH_REASONS[row.reach.reason]}</span>`
      : html`${row.mails.map((mail) => mailOf(mail, row, ballot.id, council))}`;

function mailOf(
  { kind, of, delivery, missed }: MemberMail,
  { name, reach }: MemberRow,
  ballot: string,
  council: Council,
): Html {
  const words = delivery ? deliveryWords(delivery, council) : missed ? MISSED : ON_ITS_WAY;
  const sentence =
    delivery?.state === 'dropped'
      ? 'Sie wurde nicht mehr gebraucht, oder der Zugang ist gesperrt.'
      : 'sentence' in words
        ? words.sentence
        : undefined;
  return html`<div class="mail-line">
    ${MAIL_NAMES[kind]}: ${badgeOf(words.label, words.tone)}
    ${'at' in words && words.at !== undefined && html`<span class="muted small">${timeWords(words.at, council)}</span>`}
    ${sentence !== undefined && html`<p class="small">${sentence}</p>`}
    ${delivery && reach.way === 'mail' && TO_DECIDE.has(delivery.state) && decisionForm(ballot, `${kind} ${reach.account} ${of}`, name)}
  </div>`;
}

const ON_ITS_WAY = { label: 'wird versandt', tone: 'info' } as const;
const MISSED = {
  label: 'nicht benachrichtigt',
  tone: 'warning',
  sentence: 'Die E-Mails gingen hinaus, bevor dieser Zugang eine Adresse hatte.',
} as const;

export const decisionForm = (ballot: string, mail: string, name: string): Html =>
  decisionOn(
    at.ballotStep(ballot, 'zustellung'),
    { name: 'mail', value: mail },
    name,
    'Als benachrichtigt vermerken',
  );
