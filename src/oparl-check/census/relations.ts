import type { TypeName } from '../schema/field.ts';

/** One side of a relation: the fields of a type by which its objects refer to the other side. */
export interface Side {
  readonly type: TypeName;
  readonly fields: readonly string[];
  /** A back reference that may be left out altogether: it must be whole only where there is one. */
  readonly isOptional?: boolean;
}

/** A relation that is kept in both directions. */
export interface Relation {
  readonly one: Side;
  readonly other: Side;
}

const side = (type: TypeName, ...fields: string[]): Side => ({ type, fields });
/** A place need not list who uses it: with such lists it would change with each new meeting there. */
const places = (field: string): Side => ({ ...side('Location', field), isOptional: true });
const between = (one: Side, other: Side): Relation => ({ one, other });

/** Relations that the tables of the specification call inverse to each other. */
export const RELATIONS: readonly Relation[] = [
  between(side('Meeting', 'organization'), side('Organization', 'meeting')),
  between(side('AgendaItem', 'meeting'), side('Meeting', 'agendaItem')),
  between(side('AgendaItem', 'consultation'), side('Consultation', 'agendaItem')),
  between(side('Consultation', 'paper'), side('Paper', 'consultation')),
  between(side('Consultation', 'organization'), side('Organization', 'consultation')),
  between(side('Membership', 'person'), side('Person', 'membership')),
  between(side('Membership', 'organization'), side('Organization', 'membership')),
  between(side('LegislativeTerm', 'body'), side('Body', 'legislativeTerm')),
  between(
    side('File', 'meeting'),
    side('Meeting', 'invitation', 'resultsProtocol', 'verbatimProtocol', 'auxiliaryFile'),
  ),
  between(side('File', 'agendaItem'), side('AgendaItem', 'resolutionFile', 'auxiliaryFile')),
  between(side('File', 'paper'), side('Paper', 'mainFile', 'auxiliaryFile')),
  between(side('File', 'masterFile'), side('File', 'derivativeFile')),
  between(side('Paper', 'superordinatedPaper'), side('Paper', 'subordinatedPaper')),
  between(places('bodies'), side('Body', 'location')),
  between(places('organizations'), side('Organization', 'location')),
  between(places('persons'), side('Person', 'location', 'locationObject')),
  between(places('meetings'), side('Meeting', 'location')),
  between(places('papers'), side('Paper', 'location')),
];

/** Which sides a field of a type belongs to: number of the relation, and whether it is its first side. */
export function sidesOf(
  type: TypeName,
  field: string,
): { readonly relation: number; readonly isOne: boolean }[] {
  return RELATIONS.flatMap(({ one, other }, relation) => [
    ...(one.type === type && one.fields.includes(field) ? [{ relation, isOne: true }] : []),
    ...(other.type === type && other.fields.includes(field) ? [{ relation, isOne: false }] : []),
  ]);
}
