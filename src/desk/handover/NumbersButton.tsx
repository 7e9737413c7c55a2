import { isKey } from '../../domain/key.ts';
import { counted } from '../../format/wording/numbers.ts';
import type { Attendee } from '../widgets/attendance/model/rows.ts';
import { attendanceNumbers } from './numbers/attendance-numbers.ts';
import { OpenOther } from './OpenOther.tsx';

interface NumbersButtonProps {
  readonly id: string;
  /** Key of the meeting; empty while it has none. */
  readonly meeting: string;
  readonly list: readonly Attendee[];
  /** Keys of those with a seat in the body. */
  readonly members: readonly string[];
  readonly nameOf: (person: string) => string;
}

/** Opens the public meeting with the numbers of those present filled in. */
export function NumbersButton({ id, meeting, list, members, nameOf }: NumbersButtonProps) {
  const { numbers, uncounted } = attendanceNumbers(list, members);
  const fault = list.length === 0 ? 'Tragen Sie zuerst ein, wer da war.' : undefined;
  return (
    <OpenOther
      id={id}
      label="Anwesenheitszahlen in die öffentliche Sitzung übernehmen"
      fault={fault ?? (isKey(meeting) ? undefined : 'Wählen Sie zuerst die Sitzung.')}
      handover={() => ({ kind: 'numbers', meeting, ...numbers })}
      hint={[
        `Übergeben werden nur Zahlen: ${counted(numbers.present, 'Mitglied', 'Mitglieder')} bei der Eröffnung.`,
        uncounted.length === 0
          ? ''
          : `Nicht mitgezählt, weil ohne Sitz im Gremium: ${uncounted.map(nameOf).join(', ')}.`,
        numbers.unplaced === 0
          ? ''
          : 'Steht hinter der Uhrzeit auch der Punkt („19:15, TOP 4“), werden die Anwesenden bei den einzelnen Punkten mitgezählt.',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
    />
  );
}
