import type { OrganizationKind } from '../../domain/schema/index.ts';
import { commonest } from '../commonest.ts';
import type { Context } from '../context.ts';
import type { SourceObject } from '../read/source-object.ts';
import { organizationKind } from './organization-kind.ts';

/** An organization before it has its key, body and parent. */
export interface OrganizationDraft {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly data: Record<string, unknown>;
}

/** An organization that has an object of its own. */
export function described({ read }: Context, object: SourceObject): OrganizationDraft {
  read.identity(object);
  read.ids(object, 'body');
  const [type, classification] = [
    read.text(object, 'organizationType', 'mapped'),
    read.text(object, 'classification'),
  ];
  const name = read.text(object, 'name') ?? read.text(object, 'shortName') ?? 'Gremium ohne Namen';
  const kind = organizationKind(name, type, classification);
  const data = {
    name,
    shortName: read.text(object, 'shortName'),
    kind,
    classification: classification ?? type,
    startDate: read.date(object, 'startDate'),
    endDate: read.date(object, 'endDate'),
    toCheck: kind === 'other' ? true : undefined,
  };
  return { name, kind, data: { ...data, shortName: data.shortName === name ? undefined : data.shortName } };
}

/** An organization that is only referred to: the commonest name of its meetings, and what that name says. */
export function guessed(context: Context, id: string, names: readonly string[]): OrganizationDraft {
  const name = commonest(names) ?? `Gremium ${id.split(/[/:]/).at(-1) ?? ''}`.trim();
  const kind = organizationKind(name);
  context.notes.guessedOrganizations.push({ at: id, text: `${name} (${kind})` });
  return { name, kind, data: { name, kind, toCheck: true } };
}
