import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { idField, keyField, textField } from '../key.ts';
import { timeField } from '../local-time.ts';
import { AgendaItem } from './agenda-item.ts';
import { File } from './file.ts';
import { Minutes } from './minutes.ts';

export const MEETING_STATES = ['scheduled', 'invited', 'held', 'cancelled', 'moved'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** The invitation. `sentAt` opens the agenda to the public. */
const Invitation = z.looseObject({
  sentAt: timeField().optional(),
  /** Invited with a shorter period, with the reason that the law asks for. */
  urgencyReason: textField().optional(),
  /** Second invitation to the same matter, which lowers the quorum, with the note that says so. */
  secondCall: z.boolean().optional(),
  file: File.optional(),
});

/** The official notice (Bekanntmachung) in its legal form, and its proof. */
const Notice = z.looseObject({
  medium: z.enum(['newspaper', 'gazette', 'board', 'internet']),
  /** Name of the newspaper or gazette, or where the board hangs. */
  name: textField().optional(),
  /** Issue and page of a newspaper or gazette, such as `Nr. 9/2027` and `3`. */
  issue: textField().optional(),
  page: textField().optional(),
  firstDay: dateField(),
  lastDay: dateField().optional(),
  /** Day on which it was really taken off the board. */
  removedOn: dateField().optional(),
  signedBy: textField().optional(),
  file: File.optional(),
  /** What shows that it was made known: a page of the gazette, the sheet with both days and a signature. */
  proof: File.optional(),
});

/** A defect of form or time of the invitation that was healed (RP: § 34(4) GemO). Numbers only. */
const Healing = z.looseObject({
  defect: textField(),
  attended: z.int().min(0).optional(),
  waived: z.int().min(0).optional(),
});

const Recording = z.looseObject({
  url: z.url({ protocol: /^https?$/, error: 'url' }),
  title: textField().optional(),
});

/** OParl Meeting (Sitzung) with its agenda. The Markdown below holds notes for visitors. */
export const Meeting = z.looseObject({
  title: textField(),
  /** Running number in the term, such as "12". */
  number: textField().optional(),
  organization: keyField(),
  jointWith: z.array(keyField()).optional(),
  start: timeField(),
  end: timeField().optional(),
  /** Only the day is known; `start` is then midnight. */
  allDay: z.boolean().optional(),
  location: keyField().optional(),
  status: z.enum(MEETING_STATES),
  statusReason: textField().optional(),
  /** The meeting that takes the place of a moved one. */
  movedTo: keyField().optional(),
  /** The date stands (feststehender Termin) and is shown at once. */
  fixed: z.boolean().optional(),
  urgent: z.boolean().optional(),
  invitation: Invitation.optional(),
  notice: Notice.optional(),
  healing: Healing.optional(),
  minutes: Minutes.optional(),
  recording: Recording.optional(),
  /** From when results, votes and resolutions may be read. */
  resultsPublishedAt: timeField().optional(),
  /** Voting members present at the opening. */
  present: z.int().min(0).optional(),
  agenda: z.array(AgendaItem).default([]),
  files: z.array(File).optional(),
  sourceId: z.string().optional(),
});
export type Meeting = z.infer<typeof Meeting>;
/** Link from anything to one agenda item. */
export const ItemLink = z.looseObject({ meeting: keyField(), item: idField() });
export type ItemLink = z.infer<typeof ItemLink>;
