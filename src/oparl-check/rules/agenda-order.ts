import type { Fault } from '../finding.ts';
import { objectsIn, type Plain } from '../plain.ts';

/** Whether the agenda of a meeting stands in the order of `order`, each number used once. */
export function agendaOrderFaults(meeting: Plain): Fault[] {
  const orders = objectsIn(meeting['agendaItem'])
    .map((item) => item['order'])
    .filter((order) => typeof order === 'number');
  const wrong = orders.findIndex((order, at) => at > 0 && order <= (orders[at - 1] ?? -1));
  return wrong === -1
    ? []
    : [
        {
          code: 'agenda-order',
          field: 'agendaItem',
          value: orders.slice(Math.max(0, wrong - 1), wrong + 1).join(', '),
        },
      ];
}
