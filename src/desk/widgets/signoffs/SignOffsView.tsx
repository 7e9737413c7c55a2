import { useState } from 'react';
import { listed } from '../../../format/wording/numbers.ts';
import { deskContext } from '../../desk-context.ts';
import { TextField } from '../parts/TextField.tsx';
import { useSiteIndex } from '../parts/use-site-index.ts';
import { openOffices, rowsOf, type SignOff, withRow } from './model/rows.ts';
import { SignOffRowView } from './SignOffRowView.tsx';

interface SignOffsViewProps {
  readonly id: string;
  readonly value: readonly SignOff[];
  readonly onChange: (next: readonly SignOff[]) => void;
}

/** The round of all offices, and how far it is. */
export function SignOffsView({ id, value, onChange }: SignOffsViewProps) {
  const offices = deskContext().signOffOffices;
  const index = useSiteIndex();
  const organizations = typeof index === 'string' ? [] : index.choices.organizations;
  const nameOf = (office: string) => organizations.find(({ key }) => key === office)?.label ?? office;
  const rows = rowsOf(offices, value);
  const open = openOffices(rows).map(nameOf);
  return (
    <>
      <p className={open.length === 0 ? 'desk-hint' : 'desk-note'} role="status">
        {offices.length === 0
          ? 'In den Einstellungen sind keine Stellen festgelegt, die jede Vorlage mitzeichnen.'
          : open.length === 0
            ? 'Alle festgelegten Stellen haben mitgezeichnet.'
            : `Es fehlt noch: ${listed(open)}.`}
      </p>
      {rows.length > 0 && (
        <ol className="desk-signoffs">
          {rows.map((row, i) => (
            <SignOffRowView
              key={`${row.office} ${row.expected} ${i}`}
              id={`${id}-${i}`}
              row={row}
              name={nameOf(row.office)}
              onChange={(changes) => onChange(withRow(offices, value, row, changes))}
              onRemove={() => row.place !== undefined && onChange(value.toSpliced(row.place, 1))}
            />
          ))}
        </ol>
      )}
      <OtherOffice
        id={`${id}-other`}
        onAdd={(office) => onChange([...value, { office }])}
        known={rows.map(({ office }) => office)}
      />
    </>
  );
}

interface OtherOfficeProps {
  readonly id: string;
  readonly known: readonly string[];
  readonly onAdd: (office: string) => void;
}

/** An office that the settings do not name. */
function OtherOffice({ id, known, onAdd }: OtherOfficeProps) {
  const [name, setName] = useState<string>();
  const office = name?.trim() ?? '';
  return (
    <div className="desk-select-and-do">
      <TextField id={id} label="Weitere Stelle" value={name} onChange={setName} />
      <button
        type="button"
        className="desk-button"
        disabled={office === '' || known.includes(office)}
        onClick={() => {
          onAdd(office);
          setName(undefined);
          requestAnimationFrame(() => document.getElementById(id)?.focus());
        }}
      >
        Stelle hinzufügen
      </button>
    </div>
  );
}
