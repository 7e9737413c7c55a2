import { type BallotRecord, type BallotState, parseRecord } from '../../../../domain/circulation/index.ts';
import { fewAtOnce } from '../../clerk/few-at-once.ts';
import type { Parts } from '../../ports.ts';
import type { Circulation } from '../ports.ts';
import { receiptsMark, receiptsUpTo } from './mail-word.ts';
import { queueReceiptMail } from './queue-receipt.ts';

/** Milliseconds in which the page that recorded something queues the receipt itself. */
const OWN_TIME = 60_000;

/** Records that are read at once. */
const AT_ONCE = 16;

type Said = Extract<BallotRecord, { readonly person: string }>;

/**
 * Queues the receipts of records whose page did not come to it: the store failed, or the process ended. A mark tells how far
 * this has come, so that each record is read once.
 * @param marks keys below the mail folder of the ballot
 * @throws StoreError
 */
export async function queueLostReceipts(
  parts: Pick<Parts, 'means'>,
  circulation: Pick<Circulation, 'record'>,
  { ballot: { id }, last }: BallotState,
  marks: ReadonlySet<string>,
): Promise<void> {
  const { now, slots } = parts.means;
  const done = Math.max(-1, ...[...marks].map(receiptsUpTo));
  const numbers = Array.from({ length: last.n - done }, (_, place) => done + 1 + place);
  const records = await fewAtOnce(numbers, (n) => recordAt(circulation, id, n), AT_ONCE);
  const young = records.findIndex((record) => !record || now() - Date.parse(record.at) < OWN_TIME);
  const old = (young < 0 ? records : records.slice(0, young)).filter((record) => record !== undefined);
  for (const form of formsOf(old))
    await queueReceiptMail(
      parts,
      form[0]?.by ?? '',
      form.map(({ n }) => ({ ballot: id, n })),
    );
  if (old.length > 0) await slots.put(receiptsMark(id, done + old.length), '');
}

/** Undefined for one that cannot be read any more; to find that out is not the mails' task. */
async function recordAt(
  circulation: Pick<Circulation, 'record'>,
  id: string,
  n: number,
): Promise<BallotRecord | undefined> {
  const text = await circulation.record(id, n);
  try {
    return text === undefined ? undefined : parseRecord(text);
  } catch {
    return undefined;
  }
}

/** What one form recorded: consent or objection, and the vote on the same item right behind it. */
function formsOf(records: readonly BallotRecord[]): Said[][] {
  const forms: Said[][] = [];
  const lastOf = new Map<string, Said[]>();
  for (const record of records) {
    if (!('person' in record)) continue;
    const before = lastOf.get(record.by);
    const [first] = before ?? [];
    const isSameForm =
      before?.length === 1 && first?.item === record.item && first.type !== 'cast' && record.type === 'cast';
    if (isSameForm) before.push(record);
    else {
      const form = [record];
      forms.push(form);
      lastOf.set(record.by, form);
    }
  }
  return forms;
}
