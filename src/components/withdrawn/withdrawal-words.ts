import type { PublicRecord } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';

/** What a kind of page is called: its list and the heading over a withdrawn one. */
interface Kind {
  /** "Vorlagen" */
  readonly list: string;
  readonly href: string;
  /** "Diese Vorlage wurde zurückgezogen" */
  readonly heading: string;
}

const kind = (list: string, href: string, subject: string): Kind => ({
  list,
  href,
  heading: `${subject} wurde zurückgezogen`,
});

const KINDS: readonly Kind[] = [
  kind('Sitzungen', url.meetings, 'Diese Sitzung'),
  kind('Vorlagen', url.papers, 'Diese Vorlage'),
  kind('Beschlüsse', url.resolutions, 'Dieser Beschluss'),
  kind('Gremien', url.organizations, 'Die Seite dieses Gremiums'),
  kind('Fraktionen', url.factions, 'Die Seite dieser Fraktion'),
  kind('Personen', url.people, 'Die Seite dieser Person'),
  kind('Körperschaften', url.bodies, 'Die Seite dieser Körperschaft'),
  kind('Wahlperioden', url.terms, 'Die Seite dieser Wahlperiode'),
];

/** A document beside an entry, `/vorlagen/0069-2025/f1/plan.pdf/`: the entry itself may well stand. */
const DOCUMENT = /^(?:\/[^/]+){3}\/[^/]+\.\w+\/?$/;

/** The kind of what stood at `address`; absent for pages that stood in no list. */
export function kindOfAddress(address: string): Kind | undefined {
  const found = KINDS.find(({ href }) => address.startsWith(href));
  return found && DOCUMENT.test(address) ? kind(found.list, found.href, 'Dieses Dokument') : found;
}

/** Words of a reason, with an address where they name one of this site. */
export interface ReasonPart {
  readonly text: string;
  readonly href?: string;
}

/** What words of a reason may lead to: addresses of this site, full or as paths, and numbers of papers ("0070/2025"). */
export function targetsOf(
  { papers, meetings, resolutions }: Pick<PublicRecord, 'papers' | 'meetings' | 'resolutions'>,
  baseUrl: string,
): ReadonlyMap<string, string> {
  const pages = [
    ...papers.map(({ key }) => url.paper(key)),
    ...meetings.map(({ key }) => url.meeting(key)),
    ...resolutions.map(({ key }) => url.resolution(key)),
  ];
  return new Map([
    ...papers.flatMap(({ key, reference }) => (reference ? [[reference, url.paper(key)] as const] : [])),
    ...pages.flatMap((page) => [[page, page] as const, [`${baseUrl}${page}`, page] as const]),
  ]);
}

/** A reason cut where a word leads to one of `targets`. Brackets and the full stop of a sentence are no part of it. */
export const reasonParts = (reason: string, targets: ReadonlyMap<string, string>): ReasonPart[] =>
  reason.split(/(\s+)/).reduce<ReasonPart[]>((parts, word) => {
    const [, before = '', name = '', after = ''] = /^([(„"]*)(.*?)([.,;:)“"!?]*)$/.exec(word) ?? [];
    const href = targets.get(name);
    return href === undefined
      ? joined(parts, word)
      : joined([...joined(parts, before), { text: name, href }], after);
  }, []);

/** The parts with `text` at their end, in one with plain text before it. */
function joined(parts: readonly ReasonPart[], text: string): ReasonPart[] {
  const last = parts.at(-1);
  if (text === '') return [...parts];
  if (last === undefined || last.href !== undefined) return [...parts, { text }];
  return [...parts.slice(0, -1), { text: `${last.text}${text}` }];
}
