import { defined } from '../../domain/defined.ts';
import { url } from '../../domain/url.ts';
import { BODIES, OPARL, SCHEMA, VENDOR } from './addresses.ts';
import type { Json, World } from './world.ts';

/** Path of the System object, where every program begins. */
export const SYSTEM = `${OPARL}system.json`;

/** Sections of OParl 1.1 that files without a function cannot keep, in words for developers. */
const NOT_CLAIMED = [
  'Filter (OParl 1.1, 2.5): Listen beachten created_since, created_until, modified_since und modified_until nicht und geben immer alle Objekte aus.',
  'Gelöschte Objekte (OParl 1.1, 2.8): Sie antworten unter ihrer Adresse mit deleted, stehen aber in keiner Liste.',
  'downloadUrl (OParl 1.1, 2.7): Dateien haben nur eine accessUrl.',
];

/** OParl System, with the tier at which the site runs: files alone, or files with the filter function before them. */
export function system(world: World): Json {
  const { site } = world.record;
  const contact = { ...site.operator, ...site.contacts.council };
  return {
    id: world.base + SYSTEM,
    type: `${SCHEMA}System`,
    oparlVersion: SCHEMA,
    ...defined({
      name: site.name,
      license: site.license?.url,
      body: world.base + BODIES,
      contactEmail: contact.email,
      contactName: contact.name,
      website: `${world.base}/`,
      'ratsfenster:tier': site.oparlFilter ? 'filter' : 'static',
      'ratsfenster:notClaimed': site.oparlFilter ? undefined : NOT_CLAIMED,
      'ratsfenster:conformance': `${world.base}${url.data}#oparl`,
      'ratsfenster:schema': world.base + VENDOR.schema,
      'ratsfenster:context': world.base + VENDOR.context,
    }),
    web: `${world.base}/`,
    ...world.stampOf?.(SYSTEM),
  };
}
