import { dayOf } from '../../domain/local-time.ts';
import type { OpenItem } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { flatOpenItems, type ItemInMeeting, type RecordIndex } from '../../domain/view/index.ts';
import { plainText } from '../../format/markdown.ts';
import { itemFacts } from '../../format/wording/agenda/item-words.ts';
import { meetingName } from '../../format/wording/meeting/meeting-words.ts';
import { outcomeLine } from '../../format/wording/votes.ts';
import { factionsOfPapers, filtersOf } from './filters.ts';
import { detailOf, oneLine, sentences, type SearchRecord } from './search-record.ts';

/** A record for each public agenda item that is more than a heading; closed ones have none. */
export const agendaItemRecords = (index: RecordIndex): SearchRecord[] =>
  index.meetings.flatMap((meeting) =>
    [...flatOpenItems(meeting.agenda)]
      .filter((item) => !item.heading || item.text !== undefined || item.resolution !== undefined)
      .map((item) => recordOf({ meeting, item }, index)),
  );

function recordOf({ meeting, item }: ItemInMeeting, index: RecordIndex): SearchRecord {
  const date = dayOf(meeting.start);
  const number = item.number === undefined ? undefined : `TOP ${item.number}`;
  const organizations = [meeting.organization, ...meeting.jointWith];
  const factions = factionsOfPapers(item.papers, index);
  const outcomes = [item.result?.outcome];
  return {
    id: `agenda-item:${meeting.key}/${item.id}`,
    kind: 'agenda-item',
    url: url.item(meeting.key, item.id),
    title: oneLine(item.title),
    date,
    detail: detailOf(number, meetingName(meeting, index)),
    text: textOf(item, index),
    filters: filtersOf({ kind: 'Tagesordnungspunkt', organizations, date, outcomes, factions }, index),
  };
}

function textOf(item: OpenItem, index: RecordIndex): string {
  const references = item.papers.flatMap((key) => index.paper.get(key)?.reference ?? []);
  const { outcome, wording } = item.result ?? {};
  return sentences(
    item.text && plainText(item.text),
    item.resolution && plainText(item.resolution),
    outcomeLine({ outcome, wording, vote: item.vote }),
    ...references.map((reference) => `Vorlage ${reference}`),
    itemFacts(item),
    item.addedReason,
    item.movedReason,
    item.withdrawnReason,
    ...item.subjects,
    ...item.places,
  );
}
