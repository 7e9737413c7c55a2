import type { Ballot } from '../../../domain/circulation/index.ts';
import type { Voice } from '../../../domain/circulation/seats.ts';

/** Names a seat by who spoke for it: "Dora Drossel", "Falk Fink (für Dora Drossel)"; the member where nobody did. */
export function seatWords({ eligible }: Pick<Ballot, 'eligible'>): (voice: Voice) => string {
  const names = new Map(eligible.map(({ person, name }) => [person, name]));
  const nameOf = (person: string) => names.get(person) ?? person;
  return ({ member, speaker = member }) =>
    speaker === member ? nameOf(member) : `${nameOf(speaker)} (für ${nameOf(member)})`;
}
