import { isCalendarDate } from '../../../domain/calendar-date.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { keepTogether } from '../../../format/wording/keep-together.ts';
import type { Account } from '../ports.ts';

/** "elektronisch seit 22. November 2026", "auf Papier" */
export function channelWords({ channel, consentedAt }: Pick<Account, 'channel' | 'consentedAt'>): string {
  if (channel === 'paper') return 'auf Papier';
  const day = consentedAt?.slice(0, 10) ?? '';
  return isCalendarDate(day) ? keepTogether(`elektronisch seit ${longDate(day)}`) : 'elektronisch';
}
