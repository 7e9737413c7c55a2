import { buildContext } from '../../content/build-context.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Ledger } from '../../domain/ledger/index.ts';
import { dayOf, instant, wallClock } from '../../domain/local-time.ts';

/** The ledger of the build that runs, with what this build adds to it. @throws Error before the build has opened it */
export function ledgerOfBuild(): Ledger {
  const { ledger } = buildContext();
  if (!ledger) throw new Error('The build opens its ledger before it renders pages.');
  return ledger;
}

/** The day on which the log began: what is older was there before this site. */
export function introducedOn(): CalendarDate | undefined {
  const first = ledgerOfBuild().log[0];
  const { timeZone } = buildContext().record.site;
  return first && dayOf(wallClock(instant(first.at), timeZone));
}
