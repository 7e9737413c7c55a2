import { useState } from 'react';
import type { Choice } from '../../index/site-index.ts';
import { SelectAndDo } from '../parts/SelectAndDo.tsx';
import { useSiteIndex } from '../parts/use-site-index.ts';
import { Head } from './Head.tsx';
import { CountCell } from './CountCell.tsx';
import {
  COUNTED,
  type Counted,
  type FactionRow,
  factionRows,
  factionSums,
  withFactionCount,
  withoutFaction,
} from './model/by-faction.ts';
import type { VoteDraft } from './model/counting.ts';

interface ByFactionProps {
  readonly id: string;
  readonly vote: VoteDraft;
  /** Fraktionen that are offered as rows at once. */
  readonly usual: readonly string[];
  readonly onChange: (vote: VoteDraft) => void;
}

const LABEL: Readonly<Record<Counted, string>> = { yes: 'Ja', no: 'Nein', abstain: 'Enthaltungen' };

const NONE: readonly Choice[] = [];

/** The vote by Fraktion, with the sums beside the whole. */
export function ByFaction({ id, vote, usual, onChange }: ByFactionProps) {
  const index = useSiteIndex();
  const factions = typeof index === 'string' ? NONE : index.factions;
  const [added, setAdded] = useState<readonly string[]>([]);
  const rows = factionRows(vote, [...new Set([...usual, ...added])]);
  const nameOf = (key: string) => factions.find((faction) => faction.key === key)?.label ?? key;
  const rest = factions.filter(({ key }) => rows.every(({ faction }) => faction !== key));
  const remove = (faction: string) => {
    setAdded(added.filter((key) => key !== faction));
    onChange(withoutFaction(vote, faction));
  };
  return (
    <>
      {rows.length > 0 && (
        <div className="desk-table-frame">
          <table className="desk-table">
            <caption className="desk-hidden">Stimmen nach Fraktionen</caption>
            <Head columns={['Fraktion', ...COUNTED.map((choice) => LABEL[choice])]} />
            <tbody>
              {rows.map((row) => (
                <FactionLine
                  key={row.faction}
                  row={row}
                  name={nameOf(row.faction)}
                  removable={row.entered || added.includes(row.faction)}
                  onCount={(choice, count) => onChange(withFactionCount(vote, row.faction, choice, count))}
                  onRemove={() => remove(row.faction)}
                />
              ))}
            </tbody>
            <SumRow vote={vote} />
          </table>
        </div>
      )}
      <SelectAndDo
        id={`${id}-add`}
        label="Weitere Fraktion"
        options={Object.fromEntries(rest.map(({ key, label }) => [key, label]))}
        action="Fraktion hinzufügen"
        onDo={(key) => setAdded([...added, key])}
      />
    </>
  );
}

interface FactionLineProps {
  readonly row: FactionRow;
  readonly name: string;
  readonly removable: boolean;
  readonly onCount: (choice: Counted, count: number) => void;
  readonly onRemove: () => void;
}

function FactionLine({ row, name, removable, onCount, onRemove }: FactionLineProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {COUNTED.map((choice) => (
        <td key={choice}>
          <CountCell
            label={`${name}: ${LABEL[choice]}`}
            value={row.entered ? row[choice] : undefined}
            onChange={(count) => onCount(choice, count)}
          />
        </td>
      ))}
      <td>
        {removable && (
          <button
            type="button"
            className="desk-icon-button"
            aria-label={`${name} entfernen`}
            onClick={onRemove}
          >
            <span className="desk-icon-cross" aria-hidden="true" />
          </button>
        )}
      </td>
    </tr>
  );
}

function SumRow({ vote }: { readonly vote: VoteDraft }) {
  const sums = factionSums(vote);
  return (
    <tfoot>
      <tr>
        <th scope="row">Zusammen</th>
        {COUNTED.map((choice) => (
          <td key={choice}>
            {sums[choice]} von {vote[choice] ?? 0}
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  );
}
