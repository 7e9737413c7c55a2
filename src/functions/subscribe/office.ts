import { throttleOn } from '../../server/throttle.ts';
import { type AddressSeal, addressSeal } from './address-seal.ts';
import { type Marks, marksBy } from './marks.ts';
import type { Parts } from './ports.ts';
import { daysIn } from './records/days.ts';
import { entriesIn } from './records/entries.ts';
import { pendingIn } from './records/pending.ts';
import { subscriptionsIn } from './records/subscriptions.ts';

const DAY = 86_400_000;

/** All that routes and commands work with, over one store. */
export type Office = Parts & ReturnType<typeof tools>;

export const officeOf = (parts: Parts): Office => ({ ...parts, ...tools(parts) });

function tools({ settings, means }: Parts) {
  const seal: AddressSeal = addressSeal(settings.addressKeys);
  const marks: Marks = marksBy(settings.keys);
  return {
    seal,
    marks,
    subscriptions: subscriptionsIn(means, seal, marks),
    pending: pendingIn(means, seal, marks),
    entries: entriesIn(means.slots),
    days: daysIn(means.slots),
    hourly: throttleOn(means.slots, marks.turns, means.now),
    daily: throttleOn(means.slots, marks.turns, means.now, { prefix: 'throttle-day', window: DAY }),
  };
}
