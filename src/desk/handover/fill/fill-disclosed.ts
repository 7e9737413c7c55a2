import { DISCLOSURE_STATE } from '../../../format/wording/enums.ts';
import type { Disclosure } from '../../widgets/disclosure/model/with-state.ts';
import { type ItemDraft, withChanges } from '../../widgets/protected-agenda/model/items.ts';
import type { HandoverOf } from '../handover.ts';
import { NotTakenOver } from '../fragment.ts';
import type { Filled, Form } from './filled.ts';

/**
 * Notes in the overlay under which key a resolution was made known.
 * @throws NotTakenOver where the overlay does not have the item
 */
export function fillDisclosed(form: Form, { item: id, resolution }: HandoverOf<'disclosed'>): Filled {
  const items = Array.isArray(form['agenda']) ? (form['agenda'] as readonly ItemDraft[]) : [];
  const item = items.find((one) => one.id === id);
  if (!item) throw new NotTakenOver(NO_ITEM);
  const before = item.disclosure;
  const isNoted = before?.state === 'disclosed' && before.resolution === resolution;
  if (isNoted) return { fields: {}, lines: [], hints: ['Die Bekanntgabe ist schon vermerkt.'] };
  return {
    fields: { agenda: withChanges(items, id, { disclosure: { state: 'disclosed', resolution } }) },
    lines: [
      {
        what: `Bekanntgabe von „${item.title ?? 'Punkt ohne Titel'}“`,
        ...(before === undefined ? {} : { before: inWords(before) }),
        after: `${DISCLOSURE_STATE.disclosed} (${resolution})`,
      },
    ],
    hints: [],
  };
}

/** "nicht bekannt zu geben (Vertrag, erneut prüfen am 2028-01-01)". */
export function inWords(disclosure: Disclosure): string {
  const { state } = disclosure;
  const more =
    state === 'withheld'
      ? `${disclosure.reason}, erneut prüfen am ${disclosure.reviewOn}`
      : state === 'disclosed'
        ? (disclosure.resolution ?? 'ohne Kennung')
        : '';
  return `${DISCLOSURE_STATE[state]}${more === '' ? '' : ` (${more})`}`;
}

const NO_ITEM =
  'Dieser Punkt steht nicht im nichtöffentlichen Teil der Sitzung. Es ist nichts geändert. Öffnen Sie die Sitzung aus der öffentlichen Redaktion mit „Nichtöffentlichen Teil bearbeiten“, damit er hier erscheint.';
