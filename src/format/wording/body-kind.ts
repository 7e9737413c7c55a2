import type { BODY_KINDS } from '../../domain/schema/body.ts';
import { BODY_KIND } from './enums.ts';

/** The kind of a body as its Land calls it: a Gemeindeverband is a Samtgemeinde (NI) or a Verbandsgemeinde (RP). */
export function bodyKindName(kind: (typeof BODY_KINDS)[number], profile: string): string {
  if (kind !== 'joint-municipality') return BODY_KIND[kind];
  if (profile.startsWith('ni-')) return 'Samtgemeinde';
  return profile.startsWith('rp-') ? 'Verbandsgemeinde' : BODY_KIND[kind];
}
