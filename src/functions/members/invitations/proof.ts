import type { Delivery, Outbox } from '../../../mail/ports.ts';
import { fewAtOnce } from '../clerk/few-at-once.ts';
import type { Council } from '../ports.ts';
import { named } from './addressees.ts';
import { mailId } from './keys.ts';
import type { Addressee, Order } from './order.ts';

/** An addressee of an order, and how it stands with the delivery. */
export type Proof = Addressee & {
  readonly name: string;
  readonly sortName: string;
  /** Of a mail; absent where it does not stand in the outbox yet. */
  readonly delivery?: Delivery;
};

/** How it stands with each addressee of an order, by surname. @throws StoreError */
export async function proofsOf(order: Order, outbox: Outbox, council: Council): Promise<Proof[]> {
  const people = new Map(council.directory.people.map((person) => [person.key, person]));
  const proofs = await fewAtOnce(order.addressees, async (addressee): Promise<Proof> => {
    const names = named(people.get(addressee.person), addressee.person);
    if (addressee.way === 'paper') return { ...addressee, ...names };
    const delivery = await outbox.delivery(await mailId(order, addressee.account));
    return { ...addressee, ...names, ...(delivery && { delivery }) };
  });
  return proofs.sort((a, b) => a.sortName.localeCompare(b.sortName, 'de'));
}

/** Nothing more happens until a clerk says what. */
export const needsDecision = ({ way, delivery }: Pick<Proof, 'way' | 'delivery'>): boolean =>
  way === 'mail' && delivery !== undefined && TO_DECIDE.has(delivery.state);

const TO_DECIDE: ReadonlySet<Delivery['state']> = new Set(['doubtful', 'refused', 'given-up', 'bounced']);

/** How many of an order stand how. */
export interface Figures {
  readonly paper: number;
  readonly accepted: number;
  /** On their way. */
  readonly open: number;
  readonly decide: number;
}

/** Counts how an order stands; what is settled or no longer wanted counts as accepted: nothing is left to do. */
export function figuresOf(proofs: readonly Proof[]): Figures {
  const mails = proofs.filter(({ way }) => way === 'mail');
  const decide = mails.filter(needsDecision).length;
  const open = mails.filter(({ delivery }) => delivery === undefined || WAITING.has(delivery.state)).length;
  return {
    paper: proofs.length - mails.length,
    accepted: mails.length - decide - open,
    open,
    decide,
  };
}

const WAITING: ReadonlySet<Delivery['state']> = new Set(['queued', 'sending', 'deferred']);
