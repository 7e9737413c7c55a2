import { addDays, type CalendarDate } from '../../../domain/calendar-date.ts';
import type { CouncilRecord } from '../../../domain/council-record.ts';
import type { LocalTime } from '../../../domain/local-time.ts';
import type { File, Vote } from '../../../domain/schema/index.ts';
import type { Random } from './random.ts';
import type { Visible } from './visible.ts';

/** What the replacing of hidden things needs everywhere. */
export interface Context {
  readonly record: CouncilRecord;
  readonly visible: Visible;
  readonly random: Random;
  /** Keys of the meetings and papers that stand in for the hidden ones. */
  readonly newMeetings: readonly string[];
  readonly newPapers: readonly string[];
}

/** A day on which nothing of today is public: later than any notice period, up to ten years on. */
export const laterDay = ({ visible, record, random }: Context): CalendarDate =>
  addDays(visible.today, record.site.noticeDays + 4 + random.below(3650));

/** A day long gone, which opens nothing by itself. */
export const earlierDay = ({ visible, random }: Context): CalendarDate =>
  addDays(visible.today, -1 - random.below(3650));

export const laterTime = (context: Context): LocalTime =>
  `${laterDay(context)}T${10 + context.random.below(10)}:00` as LocalTime;

/** A file that nobody may see. */
export const newFile = ({ random }: Context): File => ({
  id: random.word(),
  title: random.text(),
  file: `${random.word()}.pdf`,
  geheim: random.text(),
});

/** A vote that nobody may see. */
export const newVote = ({ record, random }: Context): Vote => ({
  method: random.pick(['open', 'secret', 'roll-call'] as const) ?? 'open',
  majority: 'simple',
  yes: random.below(50),
  no: random.below(50),
  abstain: random.below(9),
  byName: random.times(3, () => ({
    person: random.pick(record.people)?.key ?? 'niemand',
    choice: 'yes' as const,
  })),
});
