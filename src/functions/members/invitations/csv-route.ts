import type { Handler } from 'hono';
import { csvCell } from '../audit/csv.ts';
import { askedBy } from '../clerk/request.ts';
import type { Council, MembersEnv, Parts } from '../ports.ts';
import { orderAsked } from './order-asked.ts';
import { invitationOutbox } from './outbox.ts';
import { type Proof, proofsOf } from './proof.ts';
import { AS_LABELS, proofWords } from './proof-words.ts';

const HEAD = ['Name', 'Eingeladen als', 'Zustellung', 'Einwilligung', 'Stand', 'Zeitpunkt (UTC)', 'Hinweis'];

/** The dispatch list of an order as a table, for the file of the meeting. */
export const sendDispatchList =
  (parts: Parts): Handler<MembersEnv> =>
  async (context) => {
    const { council } = askedBy(context);
    const order = await orderAsked(parts, context);
    if (!order || !council) return context.notFound();
    const proofs = await proofsOf(order, invitationOutbox(parts), council);
    const lines = [HEAD, ...proofs.map((proof) => cellsOf(proof, council))];
    const text = lines.map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('');
    return context.body(`\uFEFF${text}`, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="versandliste-${order.meeting}-${order.number}.csv"`,
    });
  };

function cellsOf(proof: Proof, council: Council): string[] {
  const { label, sentence = '', at = '' } = proofWords(proof, council);
  const isMail = proof.way === 'mail';
  return [
    proof.name,
    AS_LABELS[proof.as],
    isMail ? 'per E-Mail' : 'auf Papier',
    isMail ? proof.consentedAt.slice(0, 10) : '',
    isMail ? label : 'Brief',
    at,
    sentence,
  ];
}
