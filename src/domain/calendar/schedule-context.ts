import type { CouncilRecord } from '../council-record.ts';
import { ALWAYS, type Opening } from '../gate/opening.ts';
import type { Published } from '../gate/published.ts';
import type { Start } from './span.ts';
import { withdrawalsOf } from './withdrawn-from.ts';

/** What every part of the schedule asks. */
export interface ScheduleContext {
  readonly record: CouncilRecord;
  readonly withdrawnFrom: (address: string) => Opening;
  /** `start`, or at once where the memory shows the thing at `address` already. */
  readonly unlessKnown: (address: string, start: Start) => Start;
}

/** The context of `record`, where `published` is public already. */
export const scheduleContext = (record: CouncilRecord, published: Published): ScheduleContext => ({
  record,
  withdrawnFrom: withdrawalsOf(record),
  unlessKnown: (address, start) =>
    published.has(address) ? { from: ALWAYS, cause: { ...start.cause, rule: 'known' } } : start,
});
