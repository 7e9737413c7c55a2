import { z } from 'zod';
import { dateField } from '../calendar-date.ts';
import { keyField, textField } from '../key.ts';

/** As what somebody is paid: a role in the body, or the chair of a Fraktion, which is a seat beside it. */
export const ALLOWANCE_FUNCTIONS = [
  'mayor',
  'chair',
  'deputy-chair',
  'member',
  'deputy',
  'advisory',
  'faction-chair',
] as const;
export type AllowanceFunction = (typeof ALLOWANCE_FUNCTIONS)[number];

export const ALLOWANCE_PERIODS = ['month', 'quarter', 'half-year', 'year'] as const;
export type AllowancePeriod = (typeof ALLOWANCE_PERIODS)[number];

/** Whole cents; 100,000 euros are a slip of the keyboard. */
const centsField = () => z.int().min(0).max(10_000_000);

const VALIDITY = { startDate: dateField(), endDate: dateField().optional() };

/** What the statute of a body (Entschädigungssatzung) grants for one function, from a day on. */
const AllowanceRate = z.looseObject({
  body: keyField(),
  /** Council or committee; a rate without it is for all of the body that have none of their own. */
  organization: keyField().optional(),
  function: z.enum(ALLOWANCE_FUNCTIONS),
  /** Cents for each meeting. */
  perMeeting: centsField().optional(),
  /** Cents for each month. */
  perMonth: centsField().optional(),
  ...VALIDITY,
  /** Where it says so, such as "§ 2 Abs. 1 Entschädigungssatzung". */
  source: textField().optional(),
});
export type AllowanceRate = z.infer<typeof AllowanceRate>;

/** How a body reckons, from a day on. */
const AllowanceRule = z.looseObject({
  body: keyField(),
  ...VALIDITY,
  period: z.enum(ALLOWANCE_PERIODS),
  /** Meetings paid on one day at most. */
  perDay: z.int().min(1).optional(),
  /** Meetings paid in one calendar year at most. */
  perYear: z.int().min(1).optional(),
  /** Whoever was there for fewer minutes is paid half. */
  halfBelow: z.int().min(1).optional(),
  /** A month in which a function began or ended is paid whole, or by its days. */
  partMonth: z.enum(['whole', 'days']).default('whole'),
  source: textField().optional(),
});
export type AllowanceRule = z.infer<typeof AllowanceRule>;

/** `protected/allowance.yml`: attendance allowances (Sitzungsgeld) of all bodies. Never read by `build`. */
export const Allowance = z.looseObject({
  rules: z.array(AllowanceRule).default([]),
  rates: z.array(AllowanceRate).default([]),
});
export type Allowance = z.infer<typeof Allowance>;
