import { type Change, isNews, type Ledger, type News } from '../../domain/ledger/index.ts';
import type { PublicFile } from '../../domain/public-record.ts';
import { filesOfMeeting, filesOfResolution, type RecordIndex } from '../../domain/view/index.ts';
import { withStandingTitles } from './document-words.ts';
import { headlineOf, type Topic } from './headline.ts';

/** What an entry of a feed tells. */
export interface Told {
  /** Permanent name (RFC 4151). */
  readonly id: string;
  /** ISO 8601 in UTC, to the second. */
  readonly at: string;
  /** Address below the site. */
  readonly url: string;
  /** Number of the log's entry that tells it. */
  readonly entry?: number;
  readonly title: string;
  readonly summary: string;
  /** What changed, a phrase each. */
  readonly words: readonly string[];
  /** What else the thing is, a sentence each. */
  readonly details?: readonly string[];
  /** What a list tells: the points of an agenda. */
  readonly points?: readonly string[];
  readonly topic: Topic;
}

/** A change of the log as feeds tell it. */
export interface ToldChange extends Told {
  /** Number of the change in the whole log from its second entry on, from 1; it stays when others are erased. */
  readonly number: number;
  /** Id of the object that changed. */
  readonly object: string;
  readonly kind: News['kind'];
  /** What the title begins with, and what it is about. */
  readonly headline: string;
  readonly name: string;
  /** True of a meeting where it is told to who follows a paper on its agenda. */
  readonly isForPaper?: boolean;
}

/**
 * What the log tells, oldest first. The introduction is left out: what was there before is no news. Of what is withdrawn
 * no more than the withdrawal is told, and of what was erased nothing. That a document was made anew is no news either.
 */
export function* toldChanges(index: RecordIndex, { log, objects, site }: Ledger): Generator<ToldChange> {
  const { hostname } = new URL(site);
  let number = 0;
  for (const { sequence, kind, at, changes } of log) {
    if (kind === 'introduction') continue;
    for (const sealed of changes) {
      number += 1;
      if (!('change' in sealed)) continue;
      const { change } = sealed;
      if (!isNews(change)) continue;
      const isGone = objects.get(change.object)?.hash === undefined;
      if (isGone && change.kind !== 'withdrawn') continue;
      yield {
        number,
        id: `tag:${hostname},${at.slice(0, 10)}:protokoll/${sequence}/${change.object}`,
        at: second(at),
        object: change.object,
        kind: change.kind,
        url: change.url,
        entry: sequence,
        ...told(change, isGone, index),
      };
    }
  }
}

/** An instant of the log without its fraction of a second. */
export const second = (iso: string): string => `${iso.slice(0, 19)}Z`;

/** What stands in the title of a thing whose own must not be told. */
const NAMELESS: Readonly<Record<Change['type'], string>> = {
  Meeting: 'eine Sitzung',
  Paper: 'eine Vorlage',
  Resolution: 'ein Beschluss',
  Person: 'Angaben zu einer Person',
  Organization: 'ein Gremium',
  Body: 'eine Körperschaft',
  LegislativeTerm: 'eine Wahlperiode',
  Page: 'eine Seite',
};

function told(change: Change, isGone: boolean, index: RecordIndex) {
  const titles = new Set(filesOf(change.object, index).map(({ title }) => title));
  const words = change.words.map((word) => withStandingTitles(word, titles));
  const { words: headline, topic } = headlineOf({ ...change, words });
  const name = isGone ? NAMELESS[change.type] : change.title;
  return {
    title: `${headline}: ${name}`,
    headline,
    name,
    summary: summaryOf(change, words),
    words: change.kind === 'changed' ? words : [],
    topic,
  };
}

function summaryOf({ kind }: Change, words: readonly string[]): string {
  if (kind === 'withdrawn') {
    const [reason = ''] = words;
    return reason === '' ? 'Dies steht nicht mehr auf der Website.' : `Grund: ${reason}`;
  }
  if (kind === 'published') return 'Neu auf der Website.';
  return words.length === 0 ? 'Wieder auf der Website.' : `${words.join('; ')}.`;
}

/** The documents that an object has now. */
function filesOf(object: string, index: RecordIndex): readonly PublicFile[] {
  const [folder, key = ''] = object.split('/');
  if (folder === 'papers') return index.paper.get(key)?.files ?? [];
  const meeting = folder === 'meetings' ? index.meeting.get(key) : undefined;
  if (meeting) return [...filesOfMeeting(meeting)];
  const resolution = folder === 'resolutions' ? index.resolution.get(key) : undefined;
  return resolution ? [...filesOfResolution(resolution)] : [];
}
