import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Outcome } from '../../domain/schema/index.ts';
import { factionOf, type RecordIndex, termOn } from '../../domain/view/index.ts';
import { OUTCOME } from '../../format/wording/enums.ts';
import type { RecordFilters } from './search-record.ts';

/** What a thing has to do with. */
interface Belongings {
  /** "Sitzung" */
  readonly kind: string;
  /** Keys; the first is the one that leads. */
  readonly organizations?: readonly string[];
  /** Key of the body, where it is not that of the organization. */
  readonly body?: string | undefined;
  readonly date?: CalendarDate | undefined;
  readonly outcomes?: readonly (Outcome | undefined)[];
  /** Keys of Fraktionen. */
  readonly factions?: readonly string[];
}

/** The values by which a thing is narrowed, each once. */
export function filtersOf(
  { kind, organizations = [], body, date, outcomes = [], factions = [] }: Belongings,
  index: RecordIndex,
): RecordFilters {
  const organs = organizations.flatMap((key) => index.organization.get(key) ?? []);
  const bodies = [...new Set(body === undefined ? organs.map((organ) => organ.body) : [body])];
  const terms = date === undefined ? [] : bodies.flatMap((key) => termOn(key, date, index) ?? []);
  const values = {
    kind: [kind],
    body: bodies.flatMap((key) => {
      const found = index.body.get(key);
      return found ? [found.shortName ?? found.name] : [];
    }),
    organization: organs.map(({ name }) => name),
    year: date === undefined ? [] : [date.slice(0, 4)],
    term: terms.map(({ name }) => name),
    result: outcomes.flatMap((outcome) => (outcome === undefined ? [] : [resultLabel(outcome)])),
    faction: factions.flatMap((key) => index.organization.get(key)?.name ?? []),
  };
  const filled = Object.entries(values).filter(([, of]) => of.length > 0);
  return Object.fromEntries(filled.map(([name, of]) => [name, [...new Set(of)]]));
}

/** "Beschlossen" */
const resultLabel = (outcome: Outcome): string =>
  OUTCOME[outcome].charAt(0).toUpperCase() + OUTCOME[outcome].slice(1);

/** Keys of the Fraktionen that brought in some papers, by themselves or through their members. */
export function factionsOfPapers(papers: readonly string[], index: RecordIndex): string[] {
  const found = papers.flatMap((key) => {
    const paper = index.paper.get(key);
    if (!paper) return [];
    const own = paper.originatorOrganizations.filter(
      (organ) => index.organization.get(organ)?.kind === 'faction',
    );
    const day = paper.date ?? index.record.today;
    const ofPeople = paper.originatorPersons.flatMap((person) => factionOfPerson(person, day, index) ?? []);
    return [...own, ...ofPeople];
  });
  return [...new Set(found)];
}

/** Key of the Fraktion to which a person belonged on `day`. */
export function factionOfPerson(key: string, day: CalendarDate, index: RecordIndex): string | undefined {
  const person = index.person.get(key);
  for (const membership of person?.memberships ?? []) {
    const faction = person && factionOf({ person, membership }, day, index);
    if (faction) return faction.key;
  }
  return undefined;
}
