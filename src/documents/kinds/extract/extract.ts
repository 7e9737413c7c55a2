import { defined } from '../../../domain/defined.ts';
import { profileOf } from '../../../domain/profiles/index.ts';
import type {
  PublicAgendaItem,
  PublicMeeting,
  PublicRecord,
  PublicResolution,
} from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import { flatItems } from '../../../domain/view/agenda-parts.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { minutesWords } from '../../../format/wording/meeting/invitation-words.ts';
import { originSentence } from '../../../format/wording/resolution/resolution-words.ts';
import { letterFor, meetingValues } from '../../letter/index.ts';
import type { Block, DocumentData, PlannedDocument, SignatureLine } from '../../model/index.ts';
import {
  decisionFacts,
  excludedFact,
  fromLetter,
  heading,
  knownFacts,
  latestDay,
  meetingFacts,
  note,
  paperFact,
  paragraph,
  planned,
  signed,
  wordingOf,
} from '../../parts/index.ts';
import { attendanceOf } from './attendance.ts';

const SIGNERS: readonly SignatureLine[] = [{ role: 'Unterschrift, Dienstsiegel' }];

/** The item in the meeting's agenda, a non-public one too: its number is public. */
const itemOf = ({ item: id }: PublicResolution, { agenda }: PublicMeeting): PublicAgendaItem | undefined =>
  [...flatItems(agenda)].find(({ item }) => item.id === id)?.item;

/** How a resolution of a non-public part became known, and why. */
function disclosure(resolution: PublicResolution, index: RecordIndex): Block[] {
  const sentence = resolution.kind === 'disclosed' ? originSentence(resolution) : undefined;
  if (sentence === undefined) return [];
  const body = index.body.get(index.organization.get(resolution.organization)?.body ?? '');
  const law = profileOf(body?.profile ?? '')?.sentences.disclosed?.value;
  return [note('Aus nichtöffentlicher Sitzung', sentence, ...(law === undefined ? [] : [law]))];
}

/** The extract of one resolution of a meeting (Beschlussauszug). */
export function extractDocument(
  resolution: PublicResolution,
  meeting: PublicMeeting,
  index: RecordIndex,
): DocumentData {
  const body = index.organization.get(resolution.organization)?.body ?? '';
  const scope = { kind: 'extract', body, organization: resolution.organization } as const;
  const letter = letterFor(index, scope, meetingValues(meeting, index));
  const item = itemOf(resolution, meeting);
  const attendance = attendanceOf(resolution, meeting, index);
  const minutes = resolution.kind === 'item' ? meeting.minutes : undefined;
  return defined({
    kind: 'extract' as const,
    id: `resolutions/${resolution.key}/beschlussauszug`,
    title: resolution.title,
    kicker: 'Beschlussauszug',
    ...fromLetter(letter),
    date: latestDay(resolution.date, resolution.disclosedOn, minutes?.approvedOn),
    undated: true as const,
    sheet: 'report' as const,
    blocks: [
      ...letter.opening,
      meetingFacts(meeting, index, [
        ['Tagesordnungspunkt', item?.number],
        paperFact(resolution, index),
        ['Niederschrift', minutes && minutesWords(minutes)],
      ]),
      heading('Beschluss'),
      wordingOf(resolution),
      ...knownFacts([...decisionFacts(resolution, index), ...attendance.facts, excludedFact(resolution)]),
      ...attendance.sentences.map(paragraph),
      ...disclosure(resolution, index),
      ...letter.closing,
      heading('Für die Richtigkeit des Auszugs'),
      ...signed(letter, SIGNERS, letter.place ?? `${index.record.site.operator.locality}, den`),
    ],
  });
}

/** An extract for each resolution that was made in a meeting. */
export const plannedExtracts = ({ resolutions }: PublicRecord, index: RecordIndex): PlannedDocument[] =>
  resolutions.flatMap((resolution) => {
    const meeting = index.meeting.get(resolution.meeting ?? '');
    if (!meeting || (resolution.kind !== 'item' && resolution.kind !== 'disclosed')) return [];
    return planned({
      kind: 'extract',
      owner: `resolutions/${resolution.key}`,
      page: url.resolution(resolution.key),
      title: `Beschlussauszug vom ${longDate(resolution.date)}`,
      data: extractDocument(resolution, meeting, index),
    });
  });
