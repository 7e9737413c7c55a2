import { VENDOR } from '../addresses.ts';
import { AGENDA_FIELDS } from './agenda-fields.ts';
import { MASTER_FIELDS } from './master-fields.ts';
import { MEETING_FIELDS } from './meeting-fields.ts';
import { PARTS } from './parts.ts';
import { RESOLUTION } from './resolution-schema.ts';
import type { Schema } from './shapes.ts';

/** The prefix of our fields (OParl 1.1, "Herstellerspezifische Erweiterungen"). */
export const PREFIX = 'ratsfenster:';

/** Our fields by type of OParl, without the prefix. */
export const FIELDS: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  ...MASTER_FIELDS,
  ...AGENDA_FIELDS,
  Meeting: MEETING_FIELDS,
};

/** An object of OParl as far as our fields go: of those that bear our prefix no others may stand in it. */
const extended = (fields: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(fields).map(([name, shape]) => [PREFIX + name, shape])),
  patternProperties: { [`^(?!${PREFIX})`]: true },
  additionalProperties: false,
});

/** JSON schema of all our extensions; `$defs` has one entry for each type of OParl, and our own type Resolution. */
export const vendorSchema = (base: string): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: base + VENDOR.schema,
  title: 'Erweiterungen von Ratsfenster zu OParl 1.1',
  description:
    'Felder mit dem Präfix ratsfenster: an Objekten von OParl 1.1. Unter $defs steht je Objekttyp, welche es gibt; Resolution ist ein eigener Typ.',
  $defs: {
    ...Object.fromEntries(Object.entries(FIELDS).map(([type, fields]) => [type, extended(fields)])),
    Resolution: RESOLUTION,
    ...PARTS,
  },
});
