import { isCalendarDate } from '../../../domain/calendar-date.ts';
import { shortDate } from '../../../format/wording/dates.ts';
import type { Account } from '../ports.ts';

/** "elektronisch seit 22.11.2026", "auf Papier" */
export function channelWords({ channel, consentedAt }: Pick<Account, 'channel' | 'consentedAt'>): string {
  if (channel === 'paper') return 'auf Papier';
  const day = consentedAt?.slice(0, 10) ?? '';
  return isCalendarDate(day) ? `elektronisch seit ${shortDate(day)}` : 'elektronisch';
}
