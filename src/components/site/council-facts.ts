import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Land } from '../../domain/profiles/land.ts';
import type { PublicBody, PublicOrganization, PublicSite } from '../../domain/public-record.ts';
import { landOf } from '../legal/land-of.ts';

/** What the product's own texts need to know of the councils on this site. */
export interface CouncilFacts {
  readonly land: Land | undefined;
  /** The Samtgemeinde or Verbandsgemeinde, where there is one. */
  readonly joint: PublicBody | undefined;
  /** Bodies that belong to `joint`. */
  readonly members: readonly PublicBody[];
  /** Bodies, each with its council: `joint` first, the others in the order of the record. */
  readonly councils: readonly {
    readonly body: PublicBody;
    readonly council: PublicOrganization | undefined;
  }[];
  readonly hasDistrict: boolean;
}

interface Source {
  readonly site: PublicSite;
  readonly bodies: readonly PublicBody[];
  readonly organizations: readonly PublicOrganization[];
  readonly today: CalendarDate;
}

export function councilFacts({ site, bodies, organizations, today }: Source): CouncilFacts {
  const lives = ({ endDate }: PublicOrganization) => endDate === undefined || today <= endDate;
  const joint = bodies.find(({ kind }) => kind === 'joint-municipality');
  const inOrder = [...bodies].sort((a, b) => Number(b === joint) - Number(a === joint));
  return {
    land: landOf(bodies, site),
    joint,
    members: joint ? bodies.filter(({ partOf }) => partOf === joint.key) : [],
    councils: inOrder.map((body) => ({
      body,
      council: organizations.find(
        (found) => found.kind === 'council' && found.body === body.key && lives(found),
      ),
    })),
    hasDistrict: bodies.some(({ kind }) => kind === 'district'),
  };
}
