import { textOf } from '../values/text-of.ts';
import { defined } from '../../domain/defined.ts';
import type { Publicity } from '../agenda/source-item.ts';
import type { Context } from '../context.ts';
import { partId } from '../ids.ts';
import type { SourceObject } from '../read/source-object.ts';
import { toTime } from '../values/moment.ts';
import { meetingOrganizations, type Organizations } from './organizations.ts';
import { consultationRole } from './roles.ts';

type Station = { readonly date?: string | undefined } & Record<string, unknown>;

/**
 * Whether a station is shown as public: as its item is; where the item is named but missing the source holds it back.
 * Without any item it is a plan, public unless the body sits behind closed doors by rule.
 */
function isPublic(item: string | undefined, publicity: Publicity | undefined, kind: string): boolean {
  return item === undefined ? kind !== 'main-committee' : publicity === 'public';
}

function station(
  context: Context,
  paper: SourceObject,
  object: SourceObject,
  organizations: Organizations,
  publicity: ReadonlyMap<string, Publicity>,
): Station | undefined {
  const { pool, read, notes } = context;
  const meeting = pool.get(read.ids(object, 'meeting')[0] ?? '', 'Meeting');
  const item = read.ids(object, 'agendaItem')[0];
  const id = read.ids(object, 'organization')[0] ?? (meeting && meetingOrganizations(meeting)[0]);
  const organization = organizations.get(id ?? '');
  if (!organization) {
    notes.left.push({ at: object.id, text: 'Beratung ohne Gremium' });
    return undefined;
  }
  read.identity(object);
  read.ids(object, 'paper');
  const role = consultationRole(
    read.text(object, 'role', 'mapped'),
    read.flag(object, 'authoritative'),
    organization.kind,
  );
  return defined({
    id: partId('c', `${paper.id} ${object.id}`),
    organization: organization.key,
    role,
    date: meeting && toTime(textOf(meeting.fields['start']))?.slice(0, 10),
    public: isPublic(item, item === undefined ? undefined : publicity.get(item), organization.kind)
      ? undefined
      : false,
    sourceId: object.id,
  });
}

/** The planned stations of a paper by date, those without one last, else in the source's order. */
export function stationsOf(
  context: Context,
  paper: SourceObject,
  organizations: Organizations,
  publicity: ReadonlyMap<string, Publicity>,
): readonly Station[] {
  context.read.ids(paper, 'consultation');
  return context.pool
    .children(paper, 'consultation', 'Consultation', 'paper')
    .map((object) => station(context, paper, object, organizations, publicity))
    .filter((found) => found !== undefined)
    .sort((a, b) => order(a.date ?? '9999', b.date ?? '9999'));
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
