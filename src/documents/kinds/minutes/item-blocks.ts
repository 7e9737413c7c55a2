import type { PublicAgendaItem } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { exclusionSentence } from '../../../format/wording/minutes/quorum-words.ts';
import { listed } from '../../../format/wording/numbers.ts';
import { outcomeLine, voteCaption } from '../../../format/wording/votes.ts';
import type { Block, Inline } from '../../model/index.ts';
import { paragraph } from '../../parts/index.ts';
import { markdownBlocks } from '../../text/index.ts';
import { type AttendanceLaw, itemAttendance } from './quorum-blocks.ts';
import type { ItemSaid } from './view.ts';

/** What the public record says of an item; the text of the minutes goes before the note on the agenda. */
export const saidInPublic = (item: PublicAgendaItem): ItemSaid =>
  item.public
    ? {
        text: item.minutes ?? item.text,
        resolution: item.resolution,
        result: item.result,
        vote: item.vote,
        present: item.present,
      }
    : {};

const labelled = (label: string, words: string) => ({
  kind: 'paragraph' as const,
  content: [{ strong: [`${label}:`] }, ` ${words}`],
});

function papersOf(item: PublicAgendaItem, index: RecordIndex): Block[] {
  if (!item.public || item.papers.length === 0) return [];
  const names = item.papers.map(
    (key) => index.paper.get(key)?.reference ?? index.paper.get(key)?.title ?? key,
  );
  return [{ ...labelled(names.length === 1 ? 'Vorlage' : 'Vorlagen', listed(names)), keep: true }];
}

function resultOf(item: PublicAgendaItem, { result, vote }: ItemSaid): Block[] {
  const onMinutes = item.public && item.approvesMinutesOf !== undefined;
  const line = outcomeLine({ outcome: result?.outcome, wording: result?.wording, vote, onMinutes });
  if (line === '') return [];
  const special = vote !== undefined && (vote.method !== 'open' || vote.majority !== 'simple');
  const content: Inline[] = [{ strong: ['Ergebnis:'] }, ` ${line}`];
  const caption = special ? ` ${voteCaption(vote, result?.outcome === 'elected')}.` : '';
  return [{ kind: 'paragraph', content: caption === '' ? content : [...content, '.', caption] }];
}

function exclusionOf({ vote, excluded }: ItemSaid, { profile }: AttendanceLaw): Block[] {
  const count = excluded?.length ?? vote?.excluded ?? 0;
  if (count === 0 || !profile) return [];
  const names = excluded === undefined || excluded.length === 0 ? '' : ` (${listed(excluded)})`;
  const sentence = exclusionSentence(count, profile.vote.exclusion.value);
  return [paragraph(names === '' ? sentence : sentence.replace(/\.$/, `${names}.`))];
}

const LABEL = (item: PublicAgendaItem): string =>
  item.public && (item.result?.outcome.startsWith('recommended') ?? false)
    ? 'Beschlussempfehlung'
    : 'Beschluss';

/** What minutes say below an item: papers, text, resolution, who took no part, quorum, result. */
export function itemBlocks(
  item: PublicAgendaItem,
  said: ItemSaid,
  law: AttendanceLaw,
  index: RecordIndex,
): Block[] {
  const { text, resolution } = said;
  return [
    ...papersOf(item, index),
    ...(text === undefined ? [] : markdownBlocks(text, 4)),
    ...(resolution === undefined
      ? []
      : [{ kind: 'resolution' as const, label: LABEL(item), blocks: markdownBlocks(resolution, 4) }]),
    ...exclusionOf(said, law),
    ...itemAttendance(law, said),
    ...resultOf(item, said),
  ];
}
