import type { CalendarDate } from '../calendar-date.ts';
import type { PublicTerm } from '../public-record.ts';
import type { RecordIndex } from './record-index.ts';

/** The term of `body` in which `day` lies. */
export const termOn = (body: string, day: CalendarDate, index: RecordIndex): PublicTerm | undefined =>
  index.record.terms.find(
    ({ bodies, startDate, endDate }) =>
      bodies.includes(body) && startDate <= day && (endDate === undefined || day <= endDate),
  );

/** Statutory number of members of an organization on `day`, from its body's list for the term. */
export function statutorySize(
  organization: string,
  day: CalendarDate,
  index: RecordIndex,
): number | undefined {
  const body = index.body.get(index.organization.get(organization)?.body ?? '');
  const term = body && termOn(body.key, day, index);
  return body?.statutorySizes.find((size) => size.organization === organization && size.term === term?.key)
    ?.members;
}
