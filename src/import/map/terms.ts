import { defined } from '../../domain/defined.ts';
import { LegislativeTerm } from '../../domain/schema/index.ts';
import type { Context } from '../context.ts';
import { slug } from '../text/slug.ts';
import { bodyIdOf } from './body-of.ts';

/** Bodies that embed or name a term. */
function bodiesOf({ pool }: Context, termId: string): string[] {
  return pool
    .all('Body')
    .filter((body) => [body.fields['legislativeTerm']].flat().includes(termId))
    .map((body) => body.id);
}

/**
 * Plans an entry for each legislative term of the source that has a first day. None is invented where the source has
 * none: the periods differ by Land and a guess would put people and meetings into the wrong one.
 */
export function planTerms(context: Context, bodies: ReadonlyMap<string, string>): void {
  const { pool, read, keys, notes, entries } = context;
  for (const body of pool.all('Body')) read.ids(body, 'legislativeTerm');
  for (const term of pool.all('LegislativeTerm')) {
    const startDate = read.date(term, 'startDate');
    const own = bodyIdOf(term);
    const owners = new Set([...(own ? [own] : []), ...bodiesOf(context, term.id)]);
    const named = [...owners].flatMap((id) => bodies.get(id) ?? []);
    const bodyKeys = named.length > 0 ? named : [...bodies.values()].slice(0, 1);
    if (!startDate) {
      notes.left.push({ at: term.id, text: 'Wahlperiode ohne ersten Tag' });
      continue;
    }
    read.identity(term);
    read.ids(term, 'body');
    const name = read.text(term, 'name') ?? `Wahlperiode ab ${startDate.slice(0, 4)}`;
    const key = keys.terms.keyFor(term.id, slug(name));
    const data = defined({
      name,
      bodies: bodyKeys,
      startDate,
      endDate: read.date(term, 'endDate'),
      sourceId: term.id,
    });
    entries.push({ path: `terms/${key}.yml`, unit: `terms/${key}`, schema: LegislativeTerm, data });
  }
}
