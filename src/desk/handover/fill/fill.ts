import type { Handover } from '../handover.ts';
import { fillCirculated } from './fill-circulated.ts';
import { fillCirculation } from './fill-circulation.ts';
import { fillDisclosed } from './fill-disclosed.ts';
import { fillDisclosure } from './fill-disclosure.ts';
import { fillItems } from './fill-items.ts';
import { fillNumbers } from './fill-numbers.ts';
import type { Filled, Form } from './filled.ts';

/**
 * What a hand-over makes of the form that is open. Pure: nothing is put into the form yet.
 * @param now wall clock of the council's place, `YYYY-MM-DDTHH:mm`
 * @throws NotTakenOver where the form is not the right one
 */
export function fill(
  handover: Handover,
  { form, isNew, now }: { readonly form: Form; readonly isNew: boolean; readonly now: string },
): Filled {
  switch (handover.kind) {
    case 'items':
      return fillItems(form, handover, isNew);
    case 'numbers':
      return fillNumbers(form, handover);
    case 'disclosure':
      return isNew ? fillDisclosure(handover, now.slice(0, 10)) : { fields: {}, lines: [], hints: [KNOWN] };
    case 'disclosed':
      return fillDisclosed(form, handover);
    case 'circulation':
      return fillCirculation(handover, now);
    case 'circulated':
      return fillCirculated(form, handover);
  }
}

const KNOWN =
  'Zu diesem Punkt gibt es schon einen bekannt gegebenen Beschluss. Es ist nichts geändert. Weicht er ab, so ändern Sie ihn hier von Hand.';
