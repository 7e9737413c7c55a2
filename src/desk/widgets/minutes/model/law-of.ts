import type { CalendarDate } from '../../../../domain/calendar-date.ts';
import { dayOf, type LocalTime } from '../../../../domain/local-time.ts';
import { hasLegalQuorum, itemQuorum, objectionsUntil, presentAt } from '../../../../domain/law/index.ts';
import { type LegalProfile, profileOf } from '../../../../domain/profiles/index.ts';
import type { PublicItem } from '../../../../domain/schema/agenda-item.ts';
import { quorumSentence } from '../../../../format/wording/minutes/quorum-words.ts';
import type { SiteIndex } from '../../../index/site-index.ts';

/** What of a meeting in the form the law is asked about. */
export interface MeetingForm {
  readonly organization?: unknown;
  readonly start?: unknown;
  readonly present?: unknown;
  readonly jointWith?: unknown;
  readonly invitation?: unknown;
}

/** The law of the meeting's body, and its number of members where the law sets its quorum. */
export interface MeetingLaw {
  readonly profile?: LegalProfile | undefined;
  readonly statutory?: number | undefined;
  readonly secondCall: boolean;
  readonly present?: number | undefined;
  /** Days on which the body meets, the first first. */
  readonly meetingDays?: readonly CalendarDate[];
}

/** Reads the law from what the desk knows of the site; nothing of it before the index is there. */
export function lawOf(form: MeetingForm, index: SiteIndex | undefined): MeetingLaw {
  const { organization, start, present, jointWith, invitation } = form;
  const secondCall = (invitation as { secondCall?: unknown } | undefined)?.secondCall === true;
  const alone = { secondCall, present: typeof present === 'number' ? present : undefined };
  if (!index || typeof organization !== 'string' || typeof start !== 'string') return alone;
  const meetingDays = (index.meetingDays?.[organization] ?? []) as readonly CalendarDate[];
  const own = { ...alone, meetingDays };
  const facts = index.organizations?.[organization];
  const profile = profileOf(index.bodies?.[facts?.body ?? '']?.profile ?? '');
  const isAlone = !Array.isArray(jointWith) || jointWith.length === 0;
  if (!profile || !facts || !isAlone || !hasLegalQuorum(facts.kind)) return { ...own, profile };
  const day = dayOf(start as LocalTime);
  const size = index.sizes?.[organization]?.find(
    ({ from, to }) => from <= day && (to === undefined || day <= to),
  );
  return { ...own, profile, statutory: size?.members };
}

/** Whether the body could decide at an item, in a sentence; undefined where that is not known. */
export function quorumAt(
  { profile, statutory, present, secondCall }: MeetingLaw,
  item: Pick<PublicItem, 'present' | 'vote'>,
): { readonly reached: boolean; readonly sentence: string } | undefined {
  if (!profile || statutory === undefined) return undefined;
  const facts = { statutory, present, secondCall };
  const [found, there] = [itemQuorum(profile, facts, item), presentAt(facts, item)];
  if (!found || there === undefined) return undefined;
  const taking = Math.max(0, there - (item.vote?.excluded ?? 0));
  return { reached: found.reached, sentence: quorumSentence(found, { taking, statutory }) };
}

/**
 * The last day for objections against the minutes of a meeting on `day` that went to the members on `sentOn`, or go on
 * that day; undefined where the next meeting is not known or the law leaves it to the rules of procedure.
 */
export function lastDayOf(
  { profile, meetingDays = [] }: MeetingLaw,
  day: CalendarDate,
  sentOn: CalendarDate,
): CalendarDate | undefined {
  const next = meetingDays.find((other) => other > day && other >= sentOn);
  return profile && objectionsUntil(profile, next);
}
