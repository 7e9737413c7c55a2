import type { Entry } from '../council-record.ts';
import { defined } from '../defined.ts';
import type { PublicPaper } from '../public-record.ts';
import type { Paper } from '../schema/index.ts';
import { url } from '../url.ts';
import type { DoorKeeper } from './door-keeper.ts';
import { publicFiles } from './public-file.ts';

/** The paper as citizens may read it; undefined while it is not public. Sign-offs stay inside. */
export function publicPaper({ key, data, text }: Entry<Paper>, keeper: DoorKeeper): PublicPaper | undefined {
  if (!keeper.papers.has(key)) return undefined;
  return defined({
    key,
    reference: data.reference,
    title: data.title,
    kind: data.kind,
    kindName: data.kindName,
    date: data.date,
    body: data.body,
    office: data.office !== undefined && keeper.showsOrganization(data.office) ? data.office : undefined,
    originatorOrganizations: (data.originatorOrganizations ?? []).filter(keeper.showsOrganization),
    originatorPersons: (data.originatorPersons ?? []).filter(keeper.showsPerson),
    consultations: data.consultations.map((station) =>
      defined({
        id: station.id,
        organization: station.organization,
        role: station.role,
        date: station.date,
        public: station.public,
      }),
    ),
    related: (data.related ?? []).filter((other) => keeper.papers.has(other)),
    parent: data.parent !== undefined && keeper.papers.has(data.parent) ? data.parent : undefined,
    files: publicFiles(data.files, url.paper(key), keeper),
    summary: data.summary,
    finance: data.finance,
    requestedBy: data.requestedBy,
    subjects: data.subjects ?? [],
    places: data.places ?? [],
    text,
  });
}
