import type { PublicResolution, PublicVote } from '../../../domain/public-record.ts';
import type { Choice } from '../../../domain/schema/index.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { fullName, sortName } from '../../../domain/view/members.ts';
import { url } from '../../../domain/url.ts';
import { CHOICE } from '../enums.ts';

/** The vote as its page shows it: nobody is present at a circulation, whatever its majority is measured against. */
export function shownVote(kind: PublicResolution['kind'], vote: PublicVote): PublicVote {
  if (kind !== 'circulation') return vote;
  const { present: _, ...counted } = vote;
  return counted;
}

/** The figures of a vote by their names; what was not counted is left out. */
export function voteRows(vote: PublicVote): { label: string; count: number }[] {
  const rows: [string, number | undefined][] = [
    ['Ja', vote.yes],
    ['Nein', vote.no],
    ['Enthaltung', vote.abstain],
    ['Ungültig', vote.invalid],
    ['Von der Mitwirkung ausgeschlossen', vote.excluded],
    ['Abwesend', vote.absent],
    ['Anwesende Mitglieder', vote.present],
  ];
  return rows.flatMap(([label, count]) => (count === undefined ? [] : [{ label, count }]));
}

/** The order in which choices stand in a list of names. */
const CHOICES: readonly Choice[] = ['yes', 'no', 'abstain', 'invalid', 'excluded', 'absent'];

/** The names of a recorded vote by choice, each sorted by surname. */
export function namesByChoice({ byName }: PublicVote, index: RecordIndex) {
  const collator = new Intl.Collator('de');
  return CHOICES.flatMap((choice) => {
    const people = byName
      .filter((entry) => entry.choice === choice)
      .flatMap(({ person }) => index.person.get(person) ?? [])
      .sort((a, b) => collator.compare(sortName(a), sortName(b)));
    if (people.length === 0) return [];
    return [
      {
        label: CHOICE[choice],
        people: people.map((person) => ({ name: fullName(person), href: url.person(person.key) })),
      },
    ];
  });
}
