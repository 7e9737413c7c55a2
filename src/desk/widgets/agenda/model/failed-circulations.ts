import type { AgendaItem } from '../../../../domain/schema/agenda-item.ts';
import type { FoundEntry } from '../../control-props.ts';
import { patched } from '../../parts/patched.ts';
import { keyOf } from '../../paper-picker/model/current.ts';
import { itemOf } from './add.ts';
import type { Circumstances } from './circumstances.ts';
import { orderOf } from './numbering.ts';
import type { EditedMeeting, Source } from './sources.ts';
import { agendaOf, flat, isPublicItem, type Items } from './tree.ts';

const FAILED: ReadonlySet<unknown> = new Set(['no-consent', 'no-quorum']);
const NOT_HELD: ReadonlySet<unknown> = new Set(['cancelled', 'moved']);

/**
 * What the organization meant to decide by circulation and could not, for its next agenda; nothing where there is none.
 * What an item of a meeting has taken over is offered no more, unless the item or the meeting was taken off.
 */
export function circulationSource(
  circulations: readonly FoundEntry[],
  meetings: readonly FoundEntry[],
  { organization, start, agenda }: EditedMeeting,
): Source | undefined {
  const taken = new Set([
    ...takenBy(agenda),
    ...meetings
      .filter(({ data }) => !NOT_HELD.has(data['status']))
      .flatMap(({ data }) => takenBy(agendaOf(data))),
  ]);
  const until = typeof start === 'string' && start !== '' ? start : '9999';
  const open = circulations.filter(
    (entry) =>
      FAILED.has(entry.data['outcome']) &&
      entry.data['organization'] === organization &&
      textOf(entry, 'closedOn') <= until &&
      !taken.has(keyOf(entry)),
  );
  if (open.length === 0) return undefined;
  return {
    id: 'circulations',
    label: 'Nicht zustande gekommene Umlaufverfahren',
    hint: 'Übernommen werden Titel und Vorlage. Stimmen aus dem Umlaufverfahren zählen in der Sitzung nicht.',
    offers: open.map((entry) => ({
      id: keyOf(entry),
      label: textOf(entry, 'title'),
      depth: 0,
      isPublic: true,
    })),
    items: (chosen, around, reason) =>
      open.filter((entry) => chosen.has(keyOf(entry))).map((entry) => newItem(entry, around, reason)),
  };
}

function textOf({ data }: FoundEntry, name: string): string {
  const value = data[name];
  return typeof value === 'string' ? value : '';
}

const takenBy = (items: Items): string[] =>
  flat(items).flatMap((item) =>
    isPublicItem(item) && item.withdrawnAt === undefined && item.circulation !== undefined
      ? [item.circulation]
      : [],
  );

function newItem(entry: FoundEntry, around: Circumstances, reason: string | undefined): AgendaItem {
  const { paper } = entry.data;
  const item = itemOf({ public: true, title: textOf(entry, 'title') }, around, reason);
  const papers = typeof paper === 'string' ? [paper] : undefined;
  return patched(item, { papers, circulation: keyOf(entry) }, orderOf(item));
}
