import { textOf } from '../values/text-of.ts';
import { defined } from '../../domain/defined.ts';
import { Site } from '../../domain/schema/index.ts';
import { commonest } from '../commonest.ts';
import type { Context } from '../context.ts';
import { locationParts } from './location-parts.ts';

/** Marks what a person must fill in; reads as what it is wherever it should ever appear. */
const MISSING = 'bitte eintragen';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
const isMail = (value: string | undefined): value is string =>
  value !== undefined && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value);

/** Address of the town hall, where a body meets in one. */
function townHall({ pool }: Context) {
  const all = pool.all('Location').flatMap(({ fields }) => {
    const parts = locationParts({
      description: text(fields['description']),
      street: text(fields['streetAddress']),
      postalCode: text(fields['postalCode']),
      locality: text(fields['locality']),
    });
    return parts ? [parts] : [];
  });
  return (
    all.find(({ name, street, postalCode }) => /rathaus|kreishaus/i.test(name) && street && postalCode) ?? {
      street: undefined,
      postalCode: commonest(all.flatMap((parts) => parts.postalCode ?? [])),
      locality: commonest(all.flatMap((parts) => parts.locality ?? [])),
    }
  );
}

/**
 * Plans `site.yml` as far as the source tells it. The rest says that it is missing and is listed under `toCheck`. The
 * writer leaves a `site.yml` alone that is there.
 */
export function planSite(context: Context): void {
  const { pool, read, entries, notes } = context;
  const [body] = pool.all('Body');
  const [system] = pool.all('System');
  if (system) read.identity(system);
  const name = textOf(entries[0]?.data['name']) || 'Gemeinde';
  const hall = townHall(context);
  const mail = [body, system]
    .flatMap((object) => (object ? read.text(object, 'contactEmail') : []))
    .find(isMail);
  const known = { street: hall.street, postalCode: hall.postalCode, locality: hall.locality, email: mail };
  const missing = Object.entries(known)
    .filter(([, value]) => value === undefined)
    .map(([field]) => `operator.${field}`);
  const toCheck = ['name', 'operator.name', 'baseUrl', 'theme.primary', ...missing].sort();
  const data = {
    name: `Ratsinformationen ${name}`,
    operator: defined({
      name,
      street: hall.street ?? MISSING,
      postalCode: hall.postalCode ?? '00000',
      locality: hall.locality ?? MISSING,
      email: mail ?? 'bitte-eintragen@example.org',
    }),
    baseUrl: 'https://example.org',
    theme: { primary: '#00529b' },
    contacts: {},
    toCheck,
  };
  notes.toCheck.push({ at: 'site.yml', text: `bitte prüfen: ${toCheck.join(', ')}` });
  entries.push({ path: 'site.yml', unit: 'site', schema: Site, data });
}
