import type { PublicMeeting } from '../../domain/public-record.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { whenOf } from '../../format/wording/meeting/meeting-words.ts';
import { organizationNames, whereOf } from '../letter/index.ts';
import type { Block } from '../model/index.ts';

/** Label and value, plain text. */
export type Fact = readonly [label: string, value: string | undefined];

/** Facts as a block, without those that are unknown. */
export const factsBlock = (facts: readonly Fact[]): Block => ({
  kind: 'facts',
  rows: facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value: [value] }])),
});

/** Which meeting it is: body, number, time and place. `more` follows. */
export const meetingFacts = (meeting: PublicMeeting, index: RecordIndex, more: readonly Fact[] = []): Block =>
  factsBlock([
    [meeting.jointWith.length > 0 ? 'Gremien' : 'Gremium', organizationNames(meeting, index)],
    ['Sitzung Nr.', meeting.number],
    ['Zeit', whenOf(meeting)],
    ['Ort', whereOf(meeting, index)],
    ...more,
  ]);
