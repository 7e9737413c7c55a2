import type { CalendarDate } from '../calendar-date.ts';
import type { AllowanceFunction } from '../schema/allowance.ts';

/**
 * Why a meeting that somebody attended is not paid: others of that day or year are, as many as the rule allows; or the one
 * for whom this deputy came was there too.
 */
export type Unpaid = 'day' | 'year' | 'principal';

interface Line {
  readonly body: string;
  readonly function: AllowanceFunction;
  /** Cents, as the rate grants them. */
  readonly rate: number;
  /** Cents, as they are paid. */
  readonly amount: number;
}

/** A meeting that somebody attended. */
export interface MeetingLine extends Line {
  readonly kind: 'meeting';
  readonly day: CalendarDate;
  /** Its key. */
  readonly meeting: string;
  /** The one whose rate it is; of a joint meeting the one that pays most. */
  readonly organization: string;
  /** Time there fell short of the rule: half of the rate. */
  readonly half?: true;
  readonly unpaid?: Unpaid;
}

/** A month, or the part of one that a rate held for. */
export interface MonthLine extends Line {
  readonly kind: 'month';
  /** First day that it is paid for. */
  readonly day: CalendarDate;
  readonly organization?: string;
  /** Paid by days: so many of so many. */
  readonly part?: { readonly days: number; readonly of: number };
}

export type AllowanceLine = MeetingLine | MonthLine;

/** In cents. */
export const totalOf = (lines: readonly AllowanceLine[]): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0);
