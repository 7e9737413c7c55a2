import { Ajv2020 } from 'ajv/dist/2020.js';
import { agendaItem } from './agenda-item.ts';
import { body } from './body.ts';
import { consultation } from './consultation.ts';
import { file } from './file.ts';
import { legislativeTerm } from './legislative-term.ts';
import { listPage, tombstone } from './list.ts';
import { location } from './location.ts';
import { meeting } from './meeting.ts';
import { membership } from './membership.ts';
import { organization } from './organization.ts';
import { paper } from './paper.ts';
import { person } from './person.ts';
import type { Schema } from './shapes.ts';
import { system } from './system.ts';

/** Schemas of all types of OParl 1.1 as they stand alone, written from the specification, of pages of lists and of tombstones. */
const SCHEMAS: Readonly<Record<string, Schema>> = {
  System: system(),
  Body: body(),
  LegislativeTerm: legislativeTerm('alone'),
  Organization: organization(),
  Person: person(),
  Membership: membership('alone'),
  Meeting: meeting(),
  AgendaItem: agendaItem('alone'),
  Paper: paper(),
  Consultation: consultation('alone'),
  File: file('alone'),
  Location: location('alone'),
  ListPage: listPage(),
  Tombstone: tombstone(),
};

/** What a schema finds wrong with a value, one line each. */
export type Check = (value: unknown) => string[];

const ajv = new Ajv2020({ allErrors: true, strict: false });

/** Compiles a JSON schema, or the part of one at `pointer`, such as `#/$defs/Vote`. */
export function checkWith(schema: Schema, pointer?: string): Check {
  const id = typeof schema['$id'] === 'string' ? schema['$id'] : undefined;
  if (id !== undefined && !ajv.getSchema(id)) ajv.addSchema(schema);
  const validate = ajv.compile(id === undefined ? schema : { $ref: `${id}${pointer ?? ''}` });
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
}

/** The check of each type of OParl 1.1, and of `ListPage` and `Tombstone`. */
export const OPARL_CHECKS: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries(SCHEMAS).map(([type, schema]) => [type, checkWith(schema)]),
);
