import type { OrganizationKind } from '../../domain/schema/index.ts';

/** Names of bodies in the German municipal codes, the more special first. */
const KINDS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/fraktion|\bgruppe\b/i, 'faction'],
  [/\bpartei\b|wählergemeinschaft|wählergruppe/i, 'party'],
  [
    /ortsrat|ortsbeirat|ortschaftsrat|bezirksvertretung|bezirksrat|ortsteilrat|ortsgemeinderat/i,
    'local-council',
  ],
  [
    /beirat|seniorenrat|jugendrat|jugendparlament|integrationsrat|ausländerrat|seniorenvertretung/i,
    'advisory-board',
  ],
  [
    /verwaltungsausschu|hauptausschu|haupt-|haupt\s?(?:und|\/)|kreisausschu|samtgemeindeausschu|magistrat|ältestenrat/i,
    'main-committee',
  ],
  [/ausschu|ausschü|\bfachaussch|kommission/i, 'committee'],
  [
    /\brat\b|gemeinderat|stadtrat|kreistag|stadtverordnetenversammlung|gemeindevertretung|ratsversammlung|bürgerschaft|verbandsversammlung/i,
    'council',
  ],
  [
    /verwaltungsbereich|dezernat|fachbereich|fachdienst|referat|abteilung|\bamt\b|[a-zäöü]amt\b|verwaltung|stabsstelle/i,
    'administration',
  ],
];

/**
 * Kind of an organization, from its name and, where the source gives them, type and classification, which OParl leaves
 * to each system; `other` where nothing fits.
 */
export function organizationKind(name: string, organizationType = '', classification = ''): OrganizationKind {
  for (const text of [name, classification, organizationType]) {
    const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1];
    if (kind) return kind;
  }
  return 'other';
}
