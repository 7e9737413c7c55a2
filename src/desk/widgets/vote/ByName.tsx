import type { Choice } from '../../../domain/schema/vote.ts';
import { CHOICE } from '../../../format/wording/enums.ts';
import { ReferencePicker } from '../paper-picker/ReferencePicker.tsx';
import type { Query } from '../parts/all-entries.ts';
import { useSiteIndex } from '../parts/use-site-index.ts';
import { Head } from './Head.tsx';
import { withNamed, withoutNamed } from './model/by-name.ts';
import type { VoteDraft } from './model/counting.ts';

interface ByNameProps {
  readonly id: string;
  readonly vote: VoteDraft;
  readonly onChange: (vote: VoteDraft) => void;
  readonly query: Query;
}

/** Who voted how: after a roll call, or of members who asked for it. */
export function ByName({ id, vote, onChange, query }: ByNameProps) {
  const index = useSiteIndex();
  const people = typeof index === 'string' ? [] : index.choices.people;
  const nameOf = (person: string) => people.find(({ key }) => key === person)?.label ?? person;
  const rows = vote.byName ?? [];
  return (
    <>
      <p className="desk-hint">
        Namen stehen hier nur nach einer namentlichen Abstimmung, oder wenn ein Mitglied es für die eigene
        Stimme verlangt hat.
      </p>
      {rows.length > 0 && (
        <div className="desk-table-frame">
          <table className="desk-table">
            <caption className="desk-hidden">Stimmen nach Namen</caption>
            <Head columns={['Mitglied', 'Stimme']} />
            <tbody>
              {rows.map(({ person, choice }) => (
                <Row
                  key={person}
                  name={nameOf(person)}
                  choice={choice}
                  onChoice={(next) => onChange(withNamed(vote, person, next))}
                  onRemove={() => onChange(withoutNamed(vote, person))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ReferencePicker
        id={`${id}-person`}
        kind="people"
        label="Mitglied hinzufügen"
        multiple
        value={NONE}
        hidden={rows.map(({ person }) => person)}
        onChange={([person]) => person !== undefined && onChange(withNamed(vote, person, 'yes'))}
        query={query}
      />
    </>
  );
}

const NONE: readonly string[] = [];

interface RowProps {
  readonly name: string;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly onRemove: () => void;
}

function Row({ name, choice, onChoice, onRemove }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <select
          className="desk-input"
          aria-label={`Stimme von ${name}`}
          value={choice}
          onChange={(event) => onChoice(event.target.value as Choice)}
        >
          {Object.entries(CHOICE).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </td>
      <td>
        <button
          type="button"
          className="desk-icon-button"
          aria-label={`${name} entfernen`}
          onClick={onRemove}
        >
          <span className="desk-icon-cross" aria-hidden="true" />
        </button>
      </td>
    </tr>
  );
}
