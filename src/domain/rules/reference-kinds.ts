import type { CouncilRecord } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { DELIBERATING, type OrganizationKind } from '../schema/organization.ts';
import { problem } from './codes.ts';
import { itemsOf } from './walk-items.ts';

type Path = readonly (string | number)[];
type Expected = 'deliberating' | 'faction' | 'administration';

const FACTIONS: ReadonlySet<OrganizationKind> = new Set(['faction', 'party']);

const isOfKind = (kind: OrganizationKind, expected: Expected): boolean =>
  expected === 'deliberating'
    ? DELIBERATING.has(kind)
    : expected === 'faction'
      ? FACTIONS.has(kind)
      : kind === expected;

/** Organizations named where one of another kind is expected: a Fraktion that meets, an office that votes. */
export function oddReferences(record: CouncilRecord): Problem[] {
  const kinds = new Map(record.organizations.map(({ key, data }) => [key, data.kind]));
  const problems: Problem[] = [];
  const expect = (file: string, field: Path, key: string | undefined, expected: Expected) => {
    const kind = key === undefined ? undefined : kinds.get(key);
    if (key === undefined || kind === undefined || isOfKind(kind, expected)) return;
    problems.push(problem('reference-kind', { file, field }, { key, kind, expected }));
  };
  for (const meeting of record.meetings) {
    expect(meeting.path, ['organization'], meeting.data.organization, 'deliberating');
    for (const { item, field } of itemsOf(meeting)) {
      const factions = item.public ? (item.vote?.byFaction ?? []) : [];
      factions.forEach(({ faction }, i) =>
        expect(meeting.path, [...field, 'vote', 'byFaction', i, 'faction'], faction, 'faction'),
      );
    }
  }
  for (const { path, data } of record.papers) expect(path, ['office'], data.office, 'administration');
  for (const { path, data } of record.people) {
    data.memberships.forEach(({ onBehalfOf }, i) =>
      expect(path, ['memberships', i, 'onBehalfOf'], onBehalfOf, 'faction'),
    );
  }
  return problems;
}
