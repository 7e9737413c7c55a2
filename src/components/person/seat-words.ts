import type { PublicPerson } from '../../domain/public-record.ts';
import { membershipsOf, type RecordIndex } from '../../domain/view/index.ts';

/** "Kreistag · SPD": where a person sits first of all, and their Fraktion. */
export function seatWords(person: PublicPerson, index: RecordIndex): string {
  const { current, future } = membershipsOf(person, index.record.today, index);
  const held = current.length > 0 ? current : future;
  const seat = held.find(
    ({ organization: { kind } }) => kind !== 'faction' && kind !== 'party',
  )?.organization;
  const faction = held.find(({ organization }) => organization.kind === 'faction')?.organization;
  return [seat, faction]
    .flatMap((organization) => (organization ? [organization.shortName ?? organization.name] : []))
    .join(' · ');
}
