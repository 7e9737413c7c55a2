import type { CalendarDate } from '../calendar-date.ts';
import type { CouncilRecord } from '../council-record.ts';
import { hasLegalQuorum } from '../law/index.ts';
import { type LegalProfile, profileOf } from '../profiles/index.ts';

/** The law of an organization's body, and its statutory number of members on a day. */
interface LawOf {
  readonly profile: (organization: string) => LegalProfile | undefined;
  /** Whether the law sets the organization's quorum. */
  readonly hasQuorum: (organization: string) => boolean;
  readonly statutory: (organization: string, day: CalendarDate) => number | undefined;
}

/** Looks up profiles and statutory numbers in the record. */
export function lawIn({ bodies, organizations, terms }: CouncilRecord): LawOf {
  const bodyByKey = new Map(bodies.map(({ key, data }) => [key, data]));
  const bodyKey = new Map(organizations.map(({ key, data }) => [key, data.body]));
  const kinds = new Set(organizations.filter(({ data }) => hasLegalQuorum(data.kind)).map(({ key }) => key));
  return {
    profile: (organization) => profileOf(bodyByKey.get(bodyKey.get(organization) ?? '')?.profile ?? ''),
    hasQuorum: (organization) => kinds.has(organization),
    statutory: (organization, day) => {
      const key = bodyKey.get(organization) ?? '';
      const term = terms.find(
        ({ data }) =>
          data.bodies.includes(key) &&
          data.startDate <= day &&
          (data.endDate === undefined || day <= data.endDate),
      );
      return bodyByKey
        .get(key)
        ?.statutorySizes?.find((size) => size.organization === organization && size.term === term?.key)
        ?.members;
    },
  };
}
