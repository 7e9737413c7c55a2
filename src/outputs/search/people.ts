import type { PublicPerson } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { fullName, type Held, membershipsOf, type RecordIndex } from '../../domain/view/index.ts';
import { ROLE } from '../../format/wording/enums.ts';
import { factionOfPerson, filtersOf } from './filters.ts';
import { detailOf, oneLine, sentences, type SearchRecord } from './search-record.ts';

/** A record for each person: name, Fraktion, bodies, offices; all that the person's page shows. */
export const personRecords = (index: RecordIndex): SearchRecord[] =>
  index.record.people.map((person) => {
    const { current, future, former } = membershipsOf(person, index.record.today, index);
    const held = [...current, ...future, ...former];
    const faction = factionOfPerson(person.key, index.record.today, index);
    const belongings = {
      kind: 'Person',
      organizations: held.map(({ organization }) => organization.key),
      factions: faction === undefined ? factionsAmong(held) : [faction],
    };
    return {
      id: `person:${person.key}`,
      kind: 'person',
      url: url.person(person.key),
      title: fullName(person),
      detail: seats(current, former),
      text: sentences(nameBackwards(person), ...held.map(heldWords)),
      filters: filtersOf(belongings, index),
    };
  });

const factionsAmong = (held: readonly Held[]): string[] =>
  held
    .filter(({ organization }) => organization.kind === 'faction')
    .map(({ organization }) => organization.key);

/** So that "Meier Anna" is a phrase too. */
const nameBackwards = ({ surname, givenName }: PublicPerson): string => oneLine(surname, givenName);

const heldWords = ({ membership, organization }: Held): string =>
  `${organization.name}: ${membership.roleTitle ?? ROLE[membership.role]}.`;

/** The first bodies of a person. */
function seats(current: readonly Held[], former: readonly Held[]): string {
  const names = (held: readonly Held[]) => [...new Set(held.map(({ organization }) => organization.name))];
  if (current.length > 0) return detailOf(...names(current).slice(0, 3));
  return former.length > 0 ? `früher: ${detailOf(...names(former).slice(0, 3))}` : '';
}
