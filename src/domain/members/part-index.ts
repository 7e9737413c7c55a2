import type { MembersItem, MembersMeeting, MembersPaper, MembersPart } from './part.ts';

/** Where in a part things stand, in the order of the part. */
export interface PartIndex {
  /** Meetings by their key. */
  readonly meetings: ReadonlyMap<string, readonly MembersMeeting[]>;
  /** Meetings by the id of each document that lies with them or with one of their items. */
  readonly holding: ReadonlyMap<string, readonly MembersMeeting[]>;
  /** Meetings by the key of each paper that one of their items names. */
  readonly naming: ReadonlyMap<string, readonly MembersMeeting[]>;
  /** Papers by their key. */
  readonly papers: ReadonlyMap<string, MembersPaper>;
  /** Papers by the id of each of their documents. */
  readonly bearing: ReadonlyMap<string, MembersPaper>;
}

const known = new WeakMap<MembersPart, PartIndex>();

/** The index of a part, made once: no part ever changes. What it costs is paid at the first question, not at each. */
export function indexOfPart(part: MembersPart): PartIndex {
  let index = known.get(part);
  if (!index) known.set(part, (index = indexed(part)));
  return index;
}

/** An item and what stands below it, in the order of the agenda. */
export const flatItems = (items: readonly MembersItem[]): MembersItem[] =>
  items.flatMap((item) => [item, ...flatItems(item.items)]);

function indexed({ meetings, papers }: MembersPart): PartIndex {
  const [byKey, holding, naming] = [listMap(), listMap(), listMap()];
  for (const meeting of meetings) {
    byKey.add(meeting.key, meeting);
    const items = flatItems(meeting.agenda);
    for (const { id } of [...meeting.documents, ...items.flatMap(({ documents }) => documents)])
      holding.add(id, meeting);
    for (const key of items.flatMap((item) => item.papers)) naming.add(key, meeting);
  }
  // the first of several counts
  const pairs = papers.map((paper) => [paper.key, paper] as const).reverse();
  const bearing = papers.flatMap((paper) => paper.documents.map(({ id }) => [id, paper] as const)).reverse();
  return {
    meetings: byKey.map,
    holding: holding.map,
    naming: naming.map,
    papers: new Map(pairs),
    bearing: new Map(bearing),
  };
}

/** Meetings by a word, each once for a word; they come one meeting after another. */
function listMap() {
  const map = new Map<string, MembersMeeting[]>();
  return {
    map,
    add(word: string, meeting: MembersMeeting): void {
      const list = map.get(word);
      if (!list) map.set(word, [meeting]);
      else if (list.at(-1) !== meeting) list.push(meeting);
    },
  };
}
