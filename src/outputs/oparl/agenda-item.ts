import { defined } from '../../domain/defined.ts';
import type { OpenItem, PublicMeeting, PublicResolution } from '../../domain/public-record.ts';
import { resolutionKey, url } from '../../domain/url.ts';
import { filesOfResolution, type RecordIndex } from '../../domain/view/index.ts';
import { CATEGORY, OUTCOME } from '../../format/wording/enums.ts';
import { file, type FileOwner } from './file.ts';
import { implementation } from './implementation.ts';
import { madeFiles, type OparlDocument, placed } from './made-files.ts';
import { consultations, type PlacedItem } from './relations.ts';
import { vote } from './vote.ts';
import {
  backTo,
  idOf,
  ifTrue,
  type Json,
  linkTo,
  markdown,
  objectOf,
  type Place,
  some,
  type World,
} from './world.ts';

/** What the documents of an item belong to. */
export const ownerOfItem = (meeting: string, item: string): FileOwner => ({
  segment: 'agendaitem',
  key: item,
  page: url.item(meeting, item),
});

/** What became of the resolution of an item. */
const resolutionOf = (meeting: string, item: string, index: RecordIndex): PublicResolution | undefined => {
  const found = index.resolution.get(resolutionKey(meeting, item));
  return found?.kind === 'item' ? found : undefined;
};

/** The documents of an item: that of its resolution, else the extract that the build made, and all others. */
export function filesOfItem(
  meeting: string,
  item: OpenItem,
  index: RecordIndex,
): { readonly resolution: readonly OparlDocument[]; readonly others: readonly OparlDocument[] } {
  const resolution = resolutionOf(meeting, item.id, index);
  const own = resolution?.files ?? [];
  const reports = resolution ? [...filesOfResolution(resolution)].filter((one) => !own.includes(one)) : [];
  const made = resolution ? madeFiles(`resolutions/${resolution.key}`, index) : [];
  const { file: decided, left } = placed(own[0], 'extract', made);
  return {
    resolution: decided ? [decided] : [],
    others: [...item.files, ...own.slice(1), ...reports, ...left],
  };
}

/**
 * OParl AgendaItem. All items of a meeting stand in one list: their numbers tell which stand below others, and so does
 * our own field. Of a non-public item there is nothing but its place, number and general category.
 */
export function agendaItem(world: World, meeting: PublicMeeting, placed: PlacedItem, place: Place): Json {
  const { item, order, parent } = placed;
  const page = url.item(meeting.key, item.id);
  const head = {
    ...backTo(world, place, { meeting: idOf(world, 'meeting', meeting.key) }),
    number: item.number,
    order,
  };
  if (!item.public) {
    const fields = { ...head, name: CATEGORY[item.category], public: false };
    return objectOf(world, 'agendaitem', item.id, fields, page);
  }
  const above = parent && { 'ratsfenster:parentItem': idOf(world, 'agendaitem', parent.id) };
  const fields = {
    ...head,
    name: item.title,
    public: true,
    ...links(world, meeting.key, item),
    result: item.result && (item.result.wording ?? OUTCOME[item.result.outcome]),
    resolutionText: markdown(item.resolution),
    keyword: some(item.subjects),
    ...above,
    ...ownFields(world, meeting.key, item),
  };
  return objectOf(world, 'agendaitem', item.id, fields, page);
}

/** Documents and consultations. OParl knows one consultation of an item; where there are more, our own field has all. */
function links(world: World, meeting: string, item: OpenItem): Json {
  const ids = (consultations(world.index).ofItem.get(item.id) ?? []).map(({ id }) =>
    idOf(world, 'consultation', id),
  );
  const { resolution, others } = filesOfItem(meeting, item, world.index);
  const owner = ownerOfItem(meeting, item.id);
  const [decided, ...attached] = [...resolution, ...others].map((one) => file(world, one, owner, 'embedded'));
  return {
    consultation: ids[0],
    resolutionFile: resolution.length > 0 ? decided : undefined,
    auxiliaryFile: some(resolution.length > 0 || !decided ? attached : [decided, ...attached]),
    'ratsfenster:consultations': ids.length > 1 ? ids : undefined,
  };
}

function ownFields(world: World, meeting: string, item: OpenItem): Json {
  const { moments, index } = world;
  const time = (at: OpenItem['addedAt']) => at && moments.ofLocal(at);
  const done = resolutionOf(meeting, item.id, index)?.implementation;
  return defined({
    'ratsfenster:heading': ifTrue(item.heading),
    'ratsfenster:role': item.role,
    'ratsfenster:text': markdown(item.text),
    'ratsfenster:outcome': item.result?.outcome,
    'ratsfenster:vote': item.vote && vote(world, item.vote),
    'ratsfenster:present': item.present,
    'ratsfenster:approvesMinutesOf': linkTo(world, 'meeting', index.meeting, item.approvesMinutesOf),
    'ratsfenster:addedAt': time(item.addedAt),
    'ratsfenster:addedReason': item.addedReason,
    'ratsfenster:movedAt': time(item.movedAt),
    'ratsfenster:movedReason': item.movedReason,
    'ratsfenster:movedFrom': item.movedFrom,
    'ratsfenster:withdrawnAt': time(item.withdrawnAt),
    'ratsfenster:withdrawnReason': item.withdrawnReason,
    'ratsfenster:madePublicOn': item.madePublicOn,
    'ratsfenster:requestedBy': item.requestedBy,
    'ratsfenster:recordingOffset': item.recordingOffset,
    'ratsfenster:places': some(item.places),
    'ratsfenster:implementation': done && implementation(world, done),
  });
}
