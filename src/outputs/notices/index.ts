import type { CalendarDate } from '../../domain/calendar-date.ts';
import { canonicalJson, isNews, type Ledger, type LedgerEntry } from '../../domain/ledger/index.ts';
import { dayOf, instant, wallClock } from '../../domain/local-time.ts';
import {
  type EntryNotice,
  noticeAddress,
  type NoticeChange,
  MOST_TOLD,
  NOTICES_KEPT,
} from '../../domain/subscriptions/index.ts';
import { clipped, type RecordIndex } from '../../domain/view/index.ts';
import { searchableWords } from '../../format/german/notice-words.ts';
import { asOfToday } from '../feeds/as-of-today.ts';
import { type ToldChange, toldChanges } from '../feeds/told-changes.ts';
import { concernsOf } from './concerns.ts';
import { textsOf } from './object-texts.ts';

/** A file of the site. */
interface NoticeFile {
  readonly address: string;
  readonly text: string;
}

/** What a notice is made of. */
export interface NoticeSource {
  readonly index: RecordIndex;
  /** With the pages that each thing concerns, as the feeds track them. */
  readonly ledger: Ledger;
  /** The ends of a compound, none of a plain word. */
  readonly suffixes: (word: string) => readonly string[];
}

/** Characters of what is told of a change; a mail shows a line, and the page all. */
const HEADLINE = 300;
const SUMMARY = 500;

/**
 * What subscribers are told of each entry of the log, as canonical JSON. The introduction tells nothing, an entry of more than `MOST_TOLD` changes and one that is
 * no more among the last `NOTICES_KEPT` that it is past. The same bytes for the same record and ledger.
 */
export function* noticeFiles(source: NoticeSource): Generator<NoticeFile> {
  const { log } = source.ledger;
  const changes = [...toldChanges(source.index, source.ledger)];
  const byEntry = Map.groupBy(changes, ({ entry }) => entry);
  const tell = teller(source, changes);
  for (const entry of log) {
    const { sequence, at, changes: sealed } = entry;
    const news = sealed.filter((one) => !('change' in one) || isNews(one.change)).length;
    const isPast = sequence <= log.length - NOTICES_KEPT || (entry.kind === 'publish' && news > MOST_TOLD);
    const day = dayOf(wallClock(instant(at), source.index.record.site.timeZone));
    const told = isPast ? [] : (byEntry.get(sequence) ?? []).map((change) => tell(change, day));
    yield { address: noticeAddress(sequence), text: canonicalJson(noticeOf(entry, isPast, told)) };
  }
}

const noticeOf = (
  { sequence, at, previous, hash }: LedgerEntry,
  isPast: boolean,
  changes: NoticeChange[],
): EntryNotice => ({
  version: 1,
  number: sequence,
  at,
  previous,
  hash,
  ...(isPast && { past: true }),
  changes,
});

function teller({ index, ledger, suffixes }: NoticeSource, changes: readonly ToldChange[]) {
  const concerned = concernsOf(index, ledger, changes);
  const words = new Map<string, string>();
  const wordsOf = (object: string): string => {
    let found = words.get(object);
    if (found === undefined) words.set(object, (found = searchableWords(textsOf(object, index), suffixes)));
    return found;
  };
  const { baseUrl } = index.record.site;
  return (change: ToldChange, date: CalendarDate): NoticeChange => {
    const { kind, object, title, summary } = asOfToday(change, index);
    return {
      kind,
      object,
      url: new URL(change.url, baseUrl).href,
      headline: clippedLine(title, HEADLINE),
      summary: clippedLine(summary, SUMMARY),
      date,
      concerns: [...concerned(change, date)],
      words: wordsOf(object),
    };
  };
}

/** In one line, shortened; half a character pair that the cut leaves has no JSON. */
const clippedLine = (text: string, length: number): string =>
  clipped(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), length).toWellFormed();
