import { useState } from 'react';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { MinutesObjection } from '../../../domain/schema/minutes.ts';
import { shortDate } from '../../../format/wording/dates.ts';
import type { Items } from '../agenda/model/tree.ts';
import { nameOf } from '../agenda/model/words.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { writtenItems } from './model/snapshot.ts';

interface NewObjectionProps {
  readonly id: string;
  readonly items: Items;
  readonly today: CalendarDate;
  readonly onDone: (objection: MinutesObjection | undefined) => void;
}

/** What a member objects to. */
export function NewObjection({ id, items, today, onDone }: NewObjectionProps) {
  const [text, setText] = useState<string>();
  const [item, setItem] = useState<string>();
  const names = Object.fromEntries(writtenItems(items).map((one) => [one.id, nameOf(one)]));
  const objection = text && { on: today, ...(item !== undefined && { item }), text };
  return (
    <div className="desk-group" role="group" aria-label="Neue Einwendung">
      <SelectField
        id={`${id}-item`}
        label="Betrifft"
        value={item}
        options={names}
        none="die Niederschrift insgesamt"
        onChange={setItem}
      />
      <TextField
        id={`${id}-text`}
        label="Einwendung"
        value={text}
        rows={3}
        onChange={setText}
        hint="Was eingewandt wird, ohne Namen von Privatpersonen."
      />
      <div className="desk-buttons">
        <button
          type="button"
          className="desk-button desk-button-primary"
          aria-disabled={!objection}
          onClick={() => objection && onDone(objection)}
        >
          Einwendung aufnehmen
        </button>
        <button type="button" className="desk-button" onClick={() => onDone(undefined)}>
          Abbrechen
        </button>
      </div>
    </div>
  );
}

interface ObjectionsProps {
  readonly id: string;
  readonly items: Items;
  readonly objections: readonly MinutesObjection[];
  readonly onDecided: (index: number, decision: string | undefined) => void;
}

/** The objections so far, each with what was decided on it. */
export function Objections({ id, items, objections, onDecided }: ObjectionsProps) {
  if (objections.length === 0) return null;
  const names = new Map(writtenItems(items).map((one) => [one.id, nameOf(one)]));
  return (
    <ul className="desk-objections" aria-label="Einwendungen">
      {objections.map(({ on, item, text, decision }, i) => (
        <li key={i}>
          <p>
            <strong>
              {shortDate(on)}
              {item !== undefined && `, ${names.get(item) ?? 'entfallener Punkt'}`}:
            </strong>{' '}
            {text}
          </p>
          <TextField
            id={`${id}-decision-${i}`}
            label="Entscheidung des Gremiums"
            value={decision}
            onChange={(next) => onDecided(i, next)}
          />
        </li>
      ))}
    </ul>
  );
}
