import type { PublicPaper } from '../../../domain/public-record.ts';
import { dayOfPaper, LONG_TITLE, type RecordIndex } from '../../../domain/view/index.ts';
import { clipped } from '../../../domain/view/titles.ts';
import { url } from '../../../domain/url.ts';
import { longDate } from '../dates.ts';
import { PAPER_KIND } from '../enums.ts';
import { keepTogether } from '../keep-together.ts';

/** "Beschlussvorlage", or the kind in the body's own words. */
export const paperKind = ({ kind, kindName }: PublicPaper): string => kindName ?? PAPER_KIND[kind];

/** "Beschlussvorlage 0878/2017" */
export const paperName = (paper: PublicPaper): string =>
  paper.reference === undefined ? paperKind(paper) : `${paperKind(paper)} ${paper.reference}`;

/** "Vorlage 0878/2017", or the title where there is no number. */
export const paperLabel = ({ reference, title }: PublicPaper): string =>
  reference === undefined ? clipped(title, 60) : `Vorlage ${reference}`;

/** A word with an address, as lists of names show it. */
export interface NamedLink {
  readonly label: string;
  readonly href?: string;
}

/** Who brought the paper in: organizations first, then people. */
export function originatorsOf(paper: PublicPaper, index: RecordIndex): NamedLink[] {
  const organizations = paper.originatorOrganizations.flatMap((key) => index.organization.get(key) ?? []);
  const people = paper.originatorPersons.flatMap((key) => index.person.get(key) ?? []);
  return [
    ...organizations.map(({ key, kind, name }) => ({ label: name, href: url.organization(key, kind) })),
    ...people.map(({ key, title, givenName, surname }) => ({
      label: [title, givenName, surname].filter((part) => part !== undefined).join(' '),
      href: url.person(key),
    })),
  ];
}

/** "Antrag · 3. Mai 2017 · SPD-Fraktion" below a title in a list. */
export function paperMeta(paper: PublicPaper, index: RecordIndex): string {
  const day = dayOfPaper(paper, index);
  const several = index.record.bodies.length > 1;
  const body = several ? index.body.get(paper.body) : undefined;
  return [
    paperKind(paper),
    day && longDate(day),
    ...originatorsOf(paper, index).map(({ label }) => label),
    body && (body.shortName ?? body.name),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** The title as lists show it. */
export const listTitle = ({ title }: { readonly title: string }): string =>
  keepTogether(clipped(title, LONG_TITLE));
