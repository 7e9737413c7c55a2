import { parseRecord } from '../../../../domain/circulation/index.ts';
import { sha256 } from '../../keyed.ts';
import { show } from '../../portal/request.ts';
import { ballotFrame } from './ballot-frame.ts';
import type { BallotDesk } from './desk.ts';
import { receiptPage } from './page/receipt-page.ts';
import { openItems } from './view/own.ts';
import { type OwnRecord, ownRecord } from './view/own-records.ts';
import { type BallotAsked, withBallot } from './with-ballot.ts';

/** The receipt of one's own record, and of the one made with it; others' records are unknown here. */
export const receiptRoute = (desk: BallotDesk) =>
  withBallot(desk, async (asked) => {
    const { context } = asked.request;
    const numbers = [context.req.param('number'), context.req.query('und')].filter((n) => n !== undefined);
    const records = (await Promise.all(numbers.map((n) => own(desk, asked, n)))).filter(
      (record) => record !== undefined,
    );
    if (records.length === 0 || records.length < numbers.length) return context.notFound();
    const { ballot } = asked.state;
    const repeated = context.req.query('bereits') !== undefined;
    return show(
      asked.request,
      {
        ...ballotFrame(ballot, { label: 'Quittung' }),
        title: 'Ihre Quittung',
        lead: repeated ? undefined : 'Ihre Abgabe ist verzeichnet.',
      },
      receiptPage({ ballot, records, repeated, ...whatNext(asked, records) }),
    );
  });

async function own(
  { circulation }: BallotDesk,
  { request: { who }, state }: BallotAsked,
  number: string,
): Promise<OwnRecord | undefined> {
  if (!/^(?:0|[1-9]\d{0,5})$/.test(number) || Number(number) > state.last.n) return undefined;
  const text = await circulation.record(state.ballot.id, Number(number));
  return text === undefined
    ? undefined
    : ownRecord(parseRecord(text), await sha256(text), state, who.person?.key);
}

/** What of this item is missing, and where to go on. */
function whatNext({ view }: BallotAsked, records: readonly OwnRecord[]) {
  if (view.stage !== 'open') return {};
  const here = view.items.find(({ item }) => item.id === records[0]?.item);
  const open = openItems(view.items);
  const next = open.find(({ position }) => position > (here?.position ?? 0)) ?? open[0];
  const missing = here && here.left.length > 0 ? MISSING[here.left[0] ?? 'vote'] : undefined;
  return { ...(missing !== undefined && { missing }), ...(next && { next: next.item.id }) };
}

const MISSING = {
  consent: 'Zu diesem Punkt fehlt noch Ihre Zustimmung zum Verfahren',
  vote: 'Zu diesem Punkt fehlt noch Ihre Stimme',
} as const;
