import { textOf } from '../values/text-of.ts';
import { defined } from '../../domain/defined.ts';
import { Body } from '../../domain/schema/index.ts';
import { commonest } from '../commonest.ts';
import type { Context } from '../context.ts';
import { ImportError } from '../import-error.ts';
import { PROFILES } from '../options.ts';
import type { SourceObject } from '../read/source-object.ts';
import { slug } from '../text/slug.ts';
import { webAddress } from '../values/address.ts';
import { officialKey, regionalKey } from '../values/official-key.ts';
import { bodyIdOf, bodyIds } from './body-of.ts';
import { bodyKind, profileFor } from './body-kind.ts';

/** Values of one field over all locations. */
const everywhere = ({ pool, read }: Context, field: string): string[] =>
  pool.all('Location').flatMap((location) => read.text(location, field) ?? []);

/** What the source tells of a body that has no object of its own. */
function nameless(context: Context): Record<string, unknown> {
  const name = commonest(everywhere(context, 'locality')) ?? 'Gemeinde';
  return { name, toCheck: true };
}

function described(context: Context, body: SourceObject): Record<string, unknown> {
  const { read } = context;
  read.identity(body);
  const [ags, rgs] = [read.text(body, 'ags'), read.text(body, 'rgs')];
  const website = read.text(body, 'website');
  const values = {
    name: read.text(body, 'name') ?? nameless(context)['name'],
    shortName: read.text(body, 'shortName'),
    ags: ags && (officialKey(ags) ?? read.drop(body, 'ags', 'impossible')),
    rgs: rgs && (regionalKey(rgs) ?? read.drop(body, 'rgs', 'impossible')),
    website: website && (webAddress(website) ?? read.drop(body, 'website', 'impossible')),
  };
  for (const field of ['ags', 'rgs'] as const)
    if (values[field] !== body.fields[field]) read.map(body, field);
  return { ...defined(values), classification: read.text(body, 'classification', 'mapped') };
}

function finish(context: Context, data: Record<string, unknown>, sourceId: string): Record<string, unknown> {
  const { classification, ...rest } = data;
  const names = context.pool
    .all('Organization')
    .filter((organization) => (bodyIdOf(organization) ?? sourceId) === sourceId)
    .map((organization) => textOf(organization.fields['name']));
  const own = [textOf(data['name']), ...(classification ? [textOf(classification)] : [])];
  const kind = bodyKind([...own, ...names]);
  const guessed = profileFor(
    kind,
    data['ags'] as string | undefined,
    commonest(everywhere(context, 'postalCode')),
  );
  const profile = context.options.profile ?? guessed;
  if (!profile) {
    throw new ImportError(
      'import-profile-needed',
      `Die Rechtsgrundlage von „${textOf(data['name'])}“ lässt sich nicht erkennen. Bitte angeben: --profile ${PROFILES.join(' oder ')}`,
      true,
    );
  }
  const isGuess = context.options.profile === undefined && data['ags'] === undefined;
  return defined({ ...rest, kind, profile, sourceId, toCheck: isGuess ? true : rest['toCheck'] });
}

/** The key a body gets: the one asked for, or one that a clerk already made, else from its name. */
function keyOf(context: Context, id: string, data: Record<string, unknown>): string {
  const { keys, options } = context;
  const wanted = options.body ?? slug(textOf(data['shortName'] ?? data['name']));
  if (keys.bodies.known(id) === undefined && keys.bodies.isForeign(wanted))
    return keys.bodies.claim(id, wanted);
  return keys.bodies.keyFor(id, wanted);
}

/**
 * Plans one entry for each body. @returns keys by source id
 * @throws ImportError where `--body` is given for several bodies, or no legal profile can be told
 */
export function planBodies(context: Context): ReadonlyMap<string, string> {
  const ids = bodyIds(context.pool);
  if (context.options.body !== undefined && ids.length > 1) {
    throw new ImportError(
      'import-body-several',
      `--body passt nicht: Die Quelle enthält ${ids.length} Körperschaften. Bitte ohne --body importieren.`,
      true,
    );
  }
  const keys = new Map<string, string>();
  for (const id of ids) {
    const object = context.pool.get(id, 'Body');
    const data = finish(context, object ? described(context, object) : nameless(context), id);
    const key = keyOf(context, id, data);
    keys.set(id, key);
    if (data['toCheck'])
      context.notes.toCheck.push({
        at: `bodies/${key}.yml`,
        text: 'Name, Art und Rechtsgrundlage sind geschlossen',
      });
    context.entries.push({ path: `bodies/${key}.yml`, unit: `bodies/${key}`, schema: Body, data });
  }
  return keys;
}
