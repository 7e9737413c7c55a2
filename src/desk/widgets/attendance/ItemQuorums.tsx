import type { ProtectedItem } from '../../../domain/schema/protected.ts';
import type { ControlProps } from '../control-props.ts';
import { lawOf } from '../minutes/model/law-of.ts';
import { entryField } from '../parts/entry-data.ts';
import { dayOfMeeting, organizationOf } from '../parts/meeting-seats.ts';
import { useSiteIndex } from '../parts/use-site-index.ts';
import { nameOf as itemName } from '../protected-agenda/model/items.ts';
import { useKnownItems } from '../protected-agenda/use-known-items.ts';
import { itemQuorums } from './model/item-quorums.ts';
import type { Attendee } from './model/rows.ts';

interface ItemQuorumsProps {
  readonly meeting: string;
  readonly list: readonly Attendee[];
  readonly members: readonly string[];
  readonly nameOf: (person: string) => string;
  readonly getEntry: ControlProps<unknown>['getEntry'];
}

/** Who may not take part in each non-public item, and whether the body could decide on it. */
export function ItemQuorums({ meeting, list, members, nameOf, getEntry }: ItemQuorumsProps) {
  const known = useKnownItems(meeting);
  const found = useSiteIndex();
  const agenda = entryField(getEntry, 'agenda');
  if (typeof found === 'string' || !Array.isArray(agenda) || agenda.length === 0) return null;
  const organization = organizationOf(
    meeting,
    found.choices.organizations.map(({ key }) => key),
  );
  const law = lawOf(
    { organization, start: `${dayOfMeeting(meeting) ?? found.at.slice(0, 10)}T00:00` },
    found,
  );
  const items = itemQuorums(agenda as ProtectedItem[], known, list, members, law);
  return (
    <ul className="desk-hint" aria-label="Beschlussfähigkeit bei den nichtöffentlichen Punkten">
      {items.map(({ id, excluded, quorum }, place) => (
        <li key={id}>
          {itemName({ id }, known, place)}:{' '}
          {excluded.length === 0
            ? 'Niemand ist ausgeschlossen.'
            : `Ausgeschlossen: ${excluded.map(nameOf).join(', ')}.`}{' '}
          {quorum === undefined ? (
            'Ob das Gremium beschlussfähig war, lässt sich hier nicht sagen.'
          ) : quorum.reached ? (
            quorum.sentence
          ) : (
            <strong>{quorum.sentence}</strong>
          )}
        </li>
      ))}
    </ul>
  );
}
