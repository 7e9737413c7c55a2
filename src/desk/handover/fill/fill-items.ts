import { type ItemDraft, missingIn, nameOf, withKnown } from '../../widgets/protected-agenda/model/items.ts';
import type { HandoverOf } from '../handover.ts';
import type { Filled, Form } from './filled.ts';

/** Puts the items that are missing into an overlay, and the meeting into a new one. Nothing that is there changes. */
export function fillItems(form: Form, handover: HandoverOf<'items'>, isNew: boolean): Filled {
  const items = Array.isArray(form['agenda']) ? (form['agenda'] as readonly ItemDraft[]) : [];
  const missing = missingIn(items, handover.items);
  const gone = items.filter(({ id }) => handover.items.every((item) => item.id !== id));
  return {
    fields: {
      ...(isNew ? { key: handover.meeting } : {}),
      ...(missing.length === 0 ? {} : { agenda: withKnown(items, handover.items) }),
    },
    lines: missing.map((item) => ({ what: nameOf(item, handover.items, 0), after: 'neu' })),
    hints: [
      ...(missing.length === 0 ? ['Alle nichtöffentlichen Punkte der Tagesordnung stehen schon hier.'] : []),
      ...(gone.length === 0 ? [] : [goneInWords(gone)]),
    ],
  };
}

const goneInWords = (gone: readonly ItemDraft[]): string =>
  `${gone.length === 1 ? 'Ein Punkt steht' : `${gone.length} Punkte stehen`} hier, aber nicht mehr als nichtöffentlich in der Tagesordnung: ${gone
    .map(({ title }) => `„${title ?? 'ohne Titel'}“`)
    .join(', ')}. Prüfen Sie, ob er dort fehlt oder hier wegfällt.`;
