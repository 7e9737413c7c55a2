import type { SlotStore } from '../../../store/ports.ts';
import { auditPlace, DAY, oldestDay } from '../audit/key.ts';

/** What is swept, by the beginning of its keys; of everything else nothing is ever removed. */
export const SWEPT = [
  'audit',
  'sessions',
  'links',
  'throttle',
  'challenges',
  'unknown-logins',
  'probe',
  'looked',
  'contacts',
  'notices',
  'notice-choices',
  'feed-epochs',
  'invitations',
  'opened',
  'outbox',
] as const;
export type Swept = (typeof SWEPT)[number];

/** Kinds of which a record is never over by its time, but overtaken by newer ones. */
const OVERTAKEN = ['looked', 'notices', 'notice-choices', 'feed-epochs'] as const satisfies readonly Swept[];
type Overtaken = (typeof OVERTAKEN)[number];
export const isOvertaken = (kind: Swept): kind is Overtaken => OVERTAKEN.some((one) => one === kind);

/** What decides whether the time of a record is over; clocks are milliseconds since 1970. */
export interface SweepTime {
  readonly now: number;
  /** The record's clock, by which members look at what is new; absent where nobody knows it. */
  readonly recordNow?: number | undefined;
  readonly auditDays: number;
  /** Hours after which a session ends in any case. */
  readonly sessionHours: number;
}

/** Days that a record stays beyond its time, so that no clock that is a little wrong revives what was ended or used. */
const GRACE = DAY;
/** Days after which a login that nobody bound is forgotten. */
const UNKNOWN_DAYS = 30;
const HOUR = 3_600_000;
/** Days that orders of invitations, and what became of each mail, are kept. */
const PROOF_DAYS = 3 * 365;

/** Instant (milliseconds since 1970) until which a record is needed; undefined where nobody can tell, so that it stays. */
type Until = (key: string, slots: SlotStore, time: SweepTime) => Promise<number | undefined>;

const END: Readonly<Record<Exclude<Swept, 'audit' | Overtaken>, Until>> = {
  sessions: async (key, slots, { sessionHours }) => {
    const begun = await numberIn(slots, /^sessions\/[^/]+\/[0-9a-f]{32}\.(?:json|ended)$/, key, 'begun');
    return begun === undefined ? undefined : begun + sessionHours * HOUR;
  },
  links: async (key, slots) => {
    const made = await numberIn(slots, /^links\/[0-9a-f]{64}\.(?:json|used)$/, key, 'made');
    return made === undefined ? undefined : made + HOUR;
  },
  throttle: (key) => {
    const hour = /^throttle\/(\d{1,8})\/[0-9a-f]{64}\/\d{4}$/.exec(key)?.[1];
    return Promise.resolve(hour === undefined ? undefined : (Number(hour) + 2) * HOUR);
  },
  challenges: async (key, slots) => {
    if (!/^challenges\/[^/]+\.used$/.test(key)) return undefined;
    const until = (await recordAt(slots, key))?.['until'];
    return typeof until === 'string' ? instantOf(until) : undefined;
  },
  'unknown-logins': (key) => {
    const day = /^unknown-logins\/(\d{4}-\d{2}-\d{2})\/[0-9a-f]{64}\.json$/.exec(key)?.[1];
    const from = day === undefined ? undefined : instantOf(`${day}T00:00:00Z`);
    return Promise.resolve(from === undefined ? undefined : from + UNKNOWN_DAYS * DAY);
  },
  // one mark a day for each device with a copy
  contacts: (key) => {
    const day = /^contacts\/[^/]+\/(\d{4}-\d{2}-\d{2})-[0-9a-f]{16}$/.exec(key)?.[1];
    const from = day === undefined ? undefined : instantOf(`${day}T00:00:00Z`);
    return Promise.resolve(from === undefined ? undefined : from + DAY);
  },
  // the proof of who was invited outlasts what may be challenged
  invitations: async (key, slots) => {
    if (!/^invitations\/[^/]+\/\d{4}\.(?:json|queued)$/.test(key)) return undefined;
    return proofUntil((await recordAt(slots, key.replace(/\.[a-z]+$/, '.json')))?.['at']);
  },
  opened: async (key, slots) =>
    /^opened\/[^/]+\/[^/]+\.\d{4}$/.test(key) ? proofUntil(await slots.get(key)) : undefined,
  outbox: async (key, slots, { auditDays }) => {
    const [, name = '', rest = ''] = /^outbox\/(einladungen|nachrichten)\/(.+)$/.exec(key) ?? [];
    const days = name === 'einladungen' ? PROOF_DAYS : auditDays;
    // lists of what was open on a day
    const day = /^(?:days\/|closed\/|open\/(?=.+\/))(\d{4}-\d{2}-\d{2})(?:\/.+)?$/.exec(rest)?.[1];
    const own =
      day ?? (/^(?:mails\/[^/]+|single)\/[^/]+\/[^/]+$/.test(rest) && (await recordAt(slots, key))?.['at']);
    return keptUntil(own, days);
  },
  // tried within a moment; what stays of it is needed by nobody
  probe: (key) => {
    const at = /^probe\/(\d{13})-[0-9a-z-]+$/.exec(key)?.[1];
    return Promise.resolve(at === undefined ? undefined : Number(at));
  },
};

/** Whether the time of the record at `key` is over; looks and notices are never over but overtaken. @throws StoreError */
export async function isDue(key: string, slots: SlotStore, time: SweepTime): Promise<boolean> {
  const place = auditPlace(key);
  if (place) return place.day < oldestDay(time.now, time.auditDays);
  const kind = SWEPT.find((name) => key.startsWith(`${name}/`));
  if (kind === undefined || kind === 'audit' || isOvertaken(kind)) return false;
  const until = await END[kind](key, slots, time);
  return until !== undefined && until + GRACE < time.now;
}

/** A number of the record to which `key` belongs: marks such as `.ended` and `.used` live as long as what they mark. */
async function numberIn(
  slots: SlotStore,
  shape: RegExp,
  key: string,
  name: string,
): Promise<number | undefined> {
  if (!shape.test(key)) return undefined;
  const value = (await recordAt(slots, key.replace(/\.[a-z]+$/, '.json')))?.[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

async function recordAt(slots: SlotStore, key: string): Promise<Record<string, unknown> | undefined> {
  try {
    const read: unknown = JSON.parse((await slots.get(key)) ?? 'null');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** @param at ISO 8601, as the record says it */
const keptUntil = (at: unknown, days: number): number | undefined => {
  const from = typeof at === 'string' ? instantOf(at) : undefined;
  return from === undefined ? undefined : from + days * DAY;
};
const proofUntil = (at: unknown): number | undefined => keptUntil(at, PROOF_DAYS);

const instantOf = (text: string): number | undefined => {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
};
