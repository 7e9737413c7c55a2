import { html } from 'hono/html';
import { type BallotState, isBySilence } from '../../../../../domain/circulation/index.ts';
import { at } from '../../../addresses.ts';
import type { Html } from '../../../layout/html.ts';
import { notice } from '../../../layout/notice.ts';
import type { FailedReceipt } from '../view/failed-receipts.ts';
import type { MemberRow } from '../view/member-rows.ts';
import { decisionForm } from './progress-section.ts';

/**
 * Whose receipts did not arrive, with what can be done; before it was asked for, the way there: it takes a look at each.
 * Where silence agrees nothing stands here before the end, since a receipt would tell of an objection.
 */
export function receiptsPart(
  { ballot, phase }: BallotState,
  rows: readonly MemberRow[],
  failed: readonly FailedReceipt[] | undefined,
): Html | undefined {
  if (phase === 'open' && isBySilence(ballot.consent)) return undefined;
  if (!failed)
    return html`<p>
      <a href="${at.ballotOffice(ballot.id)}?quittungen=ja">Nachsehen, ob Quittungen nicht ankamen</a>
    </p>`;
  const accounts = [...new Set(failed.map(({ account }) => account))];
  if (accounts.length === 0)
    return notice(
      'success',
      'Keine Quittung ist liegen geblieben',
      'Alle sind angenommen oder noch unterwegs.',
    );
  return notice(
    'warning',
    'Nicht alle Quittungen kamen an',
    html`<p>
        Die Abgaben selbst sind verzeichnet; die Mitglieder finden ihre Quittungen auch im Mitgliederbereich.
      </p>
      ${accounts.map((account) => {
        const name =
          rows.find(({ reach }) => reach.way === 'mail' && reach.account === account)?.name ?? account;
        return html`<p>${name}</p>
          ${decisionForm(ballot.id, `receipt ${account}`, name)}`;
      })}`,
  );
}
