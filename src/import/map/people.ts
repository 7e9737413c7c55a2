import { defined } from '../../domain/defined.ts';
import { Person } from '../../domain/schema/index.ts';
import type { Context } from '../context.ts';
import { partId } from '../ids.ts';
import type { SourceObject } from '../read/source-object.ts';
import { slug } from '../text/slug.ts';
import type { Organizations } from './organizations.ts';
import { type PersonName, splitName } from './person-name.ts';
import { memberRole } from './roles.ts';

/** Fields that a council may hold but this site does not show without consent (OParl 1.1 privacy chapter). */
const PRIVATE = [
  'phone',
  'email',
  'gender',
  'life',
  'lifeSource',
  'location',
  'locationObject',
  'status',
  'formOfAddress',
  'image',
  'affix',
];

function nameOf({ read }: Context, person: SourceObject): PersonName | undefined {
  const title = read.texts(person, 'title').join(' ') || undefined;
  const [surname, givenName] = [read.text(person, 'familyName'), read.text(person, 'givenName')];
  const whole = read.text(person, 'name', 'mapped');
  const split = whole === undefined ? undefined : splitName(whole);
  if (surname) {
    // Of "Dr. von der Aue" with the surname told, "von" is no given name.
    const before = whole?.endsWith(surname) ? splitName(whole.slice(0, -surname.length) + 'X') : split;
    return { surname, givenName: givenName ?? before?.givenName, title: title ?? split?.title };
  }
  return split && { ...split, title: title ?? split.title };
}

/** A membership as the schema has it, in a list; none without an organization. */
function membership(
  context: Context,
  person: SourceObject,
  object: SourceObject,
  organizations: Organizations,
) {
  const { read, notes } = context;
  const organization = organizations.get(read.ids(object, 'organization')[0] ?? '')?.key;
  if (!organization) {
    notes.left.push({ at: object.id, text: 'Mitgliedschaft ohne Gremium' });
    return [];
  }
  read.identity(object);
  read.ids(object, 'person');
  const wording = read.text(object, 'role', 'mapped');
  const faction = read.ids(object, 'onBehalfOf')[0];
  const role = memberRole(wording ?? '');
  return [
    defined({
      id: partId('m', `${person.id} ${object.id}`),
      organization,
      role,
      roleTitle: wording !== undefined && !/^mitglied$/i.test(wording) ? wording : undefined,
      votingRight: votingRight(read.flag(object, 'votingRight'), role),
      onBehalfOf: faction === undefined ? undefined : organizations.get(faction)?.key,
      startDate: read.date(object, 'startDate'),
      endDate: read.date(object, 'endDate'),
      sourceId: object.id,
    }),
  ];
}

const WITHOUT_VOTE: readonly string[] = ['advisory', 'guest', 'secretary'];

/** What the source says; where it says nothing, by role. Absent where it is what a role has anyway. */
function votingRight(said: boolean | undefined, role: string): boolean | undefined {
  const isUsual = !WITHOUT_VOTE.includes(role);
  return (said ?? isUsual) ? (isUsual ? undefined : true) : false;
}

/**
 * Plans an entry for each person with the allow-list only: surname, given name, title, memberships.
 * @returns keys by source id
 */
export function planPeople(context: Context, organizations: Organizations): ReadonlyMap<string, string> {
  const { pool, read, keys, notes, entries } = context;
  const known = new Map<string, string>();
  for (const person of pool.all('Person')) {
    const name = nameOf(context, person);
    for (const field of PRIVATE) if (field in person.fields) read.drop(person, field, 'private');
    if (!name) {
      notes.left.push({ at: person.id, text: 'Person ohne Namen' });
      continue;
    }
    read.identity(person);
    read.ids(person, 'membership');
    const key = keys.people.keyFor(person.id, slug([name.givenName, name.surname].filter(Boolean).join(' ')));
    known.set(person.id, key);
    const memberships = pool.children(person, 'membership', 'Membership', 'person');
    const data = defined({
      ...name,
      memberships: memberships.flatMap((object) => membership(context, person, object, organizations)),
      sourceId: person.id,
    });
    entries.push({ path: `people/${key}.yml`, unit: `people/${key}`, schema: Person, data });
  }
  return known;
}
