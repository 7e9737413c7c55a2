import type { OrganizationKind } from '../../domain/schema/index.ts';
import { url } from '../../domain/url.ts';
import { textOf } from '../values/text-of.ts';

/** Address of the page of an entry by its path below the content folder; undefined for what has no page, and for protected entries. */
export function pageOfEntry(path: string, kind?: unknown): string | undefined {
  const [collection = '', name = ''] = path.split('/');
  const key = name.replace(/\.yml$/, '');
  if (collection === 'meetings') return url.meeting(key);
  if (collection === 'papers') return url.paper(key);
  if (collection === 'people') return url.person(key);
  if (collection === 'bodies') return url.body(key);
  if (collection === 'terms') return url.term(key);
  return collection === 'organizations' ? url.organization(key, textOf(kind) as OrganizationKind) : undefined;
}
