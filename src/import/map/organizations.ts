import { acyclic } from '../acyclic.ts';
import { defined } from '../../domain/defined.ts';
import { Organization, type OrganizationKind } from '../../domain/schema/index.ts';
import type { Context } from '../context.ts';
import type { KeyRing } from '../key-ring.ts';
import { slug } from '../text/slug.ts';
import { bodyIdOf, bodyInPath } from './body-of.ts';
import { described, guessed } from './organization-draft.ts';
import { meetingNames, organizationIds } from './organization-ids.ts';

export { meetingOrganizations } from './organization-ids.ts';

/** An organization by its source id, as meetings and papers need it. */
interface KnownOrganization {
  readonly key: string;
  readonly kind: OrganizationKind;
  readonly name: string;
}
export type Organizations = ReadonlyMap<string, KnownOrganization>;

/** The key of an organization: as before, that of an entry which a clerk made under its name, or a new one. */
function keyOf(ring: KeyRing, id: string, name: string): string {
  const wanted = slug(name);
  const isMade = ring.known(id) === undefined && ring.isForeign(wanted);
  return isMade ? ring.claim(id, wanted) : ring.keyFor(id, wanted);
}

/** Source ids of the organizations above others, without circles. */
function parents({ pool, read }: Context): ReadonlyMap<string, string> {
  const links = pool.all('Organization').flatMap((object) => {
    const [parent] = read.ids(object, 'subOrganizationOf');
    return parent === undefined ? [] : [[object.id, parent] as const];
  });
  return acyclic(links);
}

/** Plans an entry for each organization. @returns them by source id */
export function planOrganizations(context: Context, bodies: ReadonlyMap<string, string>): Organizations {
  const { pool, keys, entries } = context;
  const names = meetingNames(context);
  const known = new Map<string, KnownOrganization>();
  const drafts = organizationIds(context).map((id) => {
    const object = pool.get(id, 'Organization');
    const draft = object ? described(context, object) : guessed(context, id, names.get(id) ?? []);
    const key = keyOf(keys.organizations, id, draft.name);
    known.set(id, { key, kind: draft.kind, name: draft.name });
    return { id, object, draft, key };
  });
  const above = parents(context);
  for (const { id, object, draft, key } of drafts) {
    const bodyId = (object && bodyIdOf(object)) ?? bodyInPath(id);
    const body = (bodyId && bodies.get(bodyId)) ?? [...bodies.values()][0];
    const parent = known.get(above.get(id) ?? '')?.key;
    const data = defined({ ...draft.data, body, parent, sourceId: id });
    const unit = `organizations/${key}`;
    entries.push({ path: `${unit}.yml`, unit, schema: Organization, data });
  }
  return known;
}
