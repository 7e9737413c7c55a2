import { type CalendarDate, isCalendarDate } from '../../../../domain/calendar-date.ts';
import {
  type Instant,
  instantOf,
  isLocalTime,
  type LocalTime,
  localTime,
} from '../../../../domain/local-time.ts';
import type { MinutesReading } from '../../../../domain/members/index.ts';
import { DEFAULT_FACTS } from '../../../checks/surroundings.ts';
import type { SiteFacts, SiteIndex } from '../../../index/site-index.ts';

/** One line on how an entry stands with the public and with the law. It never stops anything. */
export interface Badge {
  readonly tone: 'good' | 'info' | 'warn';
  readonly text: string;
}

/** What badges follow from beside the form. */
export interface BadgeContext {
  /** Undefined for a new entry. */
  readonly key: string | undefined;
  readonly index: SiteIndex;
  /** Wall clock of the council's place, `YYYY-MM-DDTHH:mm`. */
  readonly now: string;
  /** Offices that have to sign a paper off. */
  readonly offices: readonly string[];
  /** What members may do with non-public minutes, by the body's key. */
  readonly minutesReading?: Readonly<Record<string, MinutesReading>> | undefined;
}

export type Form = Readonly<Record<string, unknown>>;

export const factsOf = ({ index }: BadgeContext): SiteFacts => index.site ?? DEFAULT_FACTS;

/** Now on the council's clock, and as an instant. */
export const moments = (context: BadgeContext): { readonly now: LocalTime; readonly at: Instant } => {
  const now = localTime(context.now);
  return { now, at: instantOf(now, factsOf(context).timeZone) };
};

/** A time of a form that may be half typed. */
export const timeOf = (value: unknown): LocalTime | undefined =>
  typeof value === 'string' && isLocalTime(value) ? value : undefined;

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const groupOf = (value: unknown): Form =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Form) : {};

export const dateOf = (value: unknown): CalendarDate | undefined =>
  typeof value === 'string' && isCalendarDate(value) ? value : undefined;
