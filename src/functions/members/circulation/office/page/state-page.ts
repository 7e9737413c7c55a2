import { html } from 'hono/html';
import type { BallotState } from '../../../../../domain/circulation/index.ts';
import { BALLOT_PHASE } from '../../../../../format/wording/circulation/ballot-words.ts';
import { declaredWords } from '../../../../../format/wording/circulation/declared-words.ts';
import { deadlineWords } from '../../../../../format/wording/circulation/times.ts';
import { at } from '../../../addresses.ts';
import type { Asked } from '../../../clerk/request.ts';
import { badgeOf } from '../../../layout/badge.ts';
import { facts } from '../../../layout/facts.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import type { Council } from '../../../ports.ts';
import type { FailedReceipt } from '../view/failed-receipts.ts';
import type { MemberRow } from '../view/member-rows.ts';
import { itemsSection } from './items-section.ts';
import { numbersSection } from './numbers-section.ts';
import { progressSection } from './progress-section.ts';
import { officePage } from './office-page.ts';
import { receiptsPart } from './receipts-part.ts';
import { resultSection } from './result-section.ts';
import { type StepInput, stepFaults, stepForms } from './step-forms.ts';
import { VISIBILITY } from '../words.ts';

export interface StatePage {
  readonly asked: Asked;
  readonly council: Council;
  readonly state: BallotState;
  readonly rows: readonly MemberRow[];
  /** Of receipts those that did not arrive, where it was asked for. */
  readonly failedReceipts?: readonly FailedReceipt[] | undefined;
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
      isRefused: Object.keys(given.input.faults).length > 0,
      headExtra: html`<p class="badges">${badgeOf(BALLOT_PHASE[phase], TONES[phase])}</p>`,
    },
    [{ label: ballot.title }],
    html`${told} ${stepFaults(given.input)} ${endNotice(state)}
      ${
        !canMail &&
        notice(
          'warning',
          'Es ist kein Mailserver eingerichtet',
          'Die E-Mails warten, bis es einen gibt. Unterrichten Sie die Mitglieder so lange auf anderem Weg.',
        )
      }
      ${facts([
        [
          phase === 'open' ? 'Frist bis' : 'Ende',
          deadlineWords(state.cancelled?.at ?? closes, ballot.timeZone),
        ],
        ['Eröffnet', deadlineWords(ballot.opens, ballot.timeZone)],
        ['Rechtsgrundlage', ballot.basis.source],
        ['Festgestellt', declaredWords(ballot.basis)],
        ['Begründung', ballot.basis.reason],
        ['Stimmen', VISIBILITY[ballot.visibility]],
        ['Zwischenstand', ballot.interim && 'für die Mitglieder vor dem Ende sichtbar'],
        ['Bestätigung', ballot.stepUp && 'mit zweitem Faktor'],
        ...state.extensions.map(
          ({ closes: until, reason, at: extended }) =>
            [
              'Verlängert',
              `am ${deadlineWords(extended, ballot.timeZone)} bis ${deadlineWords(until, ballot.timeZone)}. Begründung: ${reason}`,
            ] as const,
        ),
      ])}
      ${phase === 'open' && numbersSection(state, rows)}
      ${phase === 'closed' ? resultSection(state) : itemsSection(state)}
      ${progressSection(state, rows, council)} ${receiptsPart(state, rows, given.failedReceipts)}
      ${phase === 'open' && stepForms(state, given.input)}
      <p class="buttons">
        <a class="button button--secondary" href="${at.ballot(ballot.id)}">So sehen es die Mitglieder</a>
        ${
          phase === 'closed' &&
          html`<a class="button button--secondary" href="${at.ballotLog(ballot.id)}"
            >Alle Einträge des Protokolls</a
          >`
        }
      </p>`,
  );
};

const TONES = { open: 'info', closed: 'neutral', cancelled: 'warning' } as const;

function endNotice({ phase, cancelled }: BallotState): Html | undefined {
  if (phase === 'open') return undefined;
  return phase === 'cancelled'
    ? notice(
        'warning',
        'Abgebrochen',
        `Es wird nichts beschlossen. Wer bis dahin wie abgestimmt hat, erfährt niemand. Begründung: ${cancelled?.reason ?? ''}`,
      )
    : notice(
        'success',
        'Beendet',
        'Das Ergebnis wird von einem unabhängigen Programm nachgezählt und dann als Beschluss in die Redaktion übernommen. Dort prüfen Sie es wie jede andere Änderung. Was nicht zustande kam, bietet die Redaktion für die nächste Tagesordnung an.',
      );
}
