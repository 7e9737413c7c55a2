import type { KnownItem } from '../desk-context.ts';

type ByMeeting = Readonly<Record<string, readonly KnownItem[]>>;

/** What the other desk told of the items of a meeting, until the page is left. */
const told = new Map<string, readonly KnownItem[]>();

export const rememberItems = (meeting: string, items: readonly KnownItem[]): void =>
  void told.set(meeting, items);

/** The non-public items of a meeting: as the other desk told, else as the site has them. */
export function knownItems(
  load: () => Promise<ByMeeting>,
): (meeting: string) => Promise<readonly KnownItem[]> {
  return async (meeting) => told.get(meeting) ?? (await load())[meeting] ?? [];
}
