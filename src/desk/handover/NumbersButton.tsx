import { attendanceNumbers, type Unreadable } from '../../domain/attendance/attendance-numbers.ts';
import { isKey } from '../../domain/key.ts';
import { counted } from '../../format/wording/numbers.ts';
import type { Attendee } from '../widgets/attendance/model/rows.ts';
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
  const { numbers, uncounted, unreadable, timed } = attendanceNumbers(list, members);
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
        timed.length === 0
          ? ''
          : `Nur mit Uhrzeit eingetragen: ${timed.map((one) => fieldOf(one, nameOf)).join(', ')}. Die öffentliche Redaktion ordnet sie Punkten zu, soweit deren Zeiten bekannt sind; mit dem TOP neben der Uhrzeit gelingt es immer.`,
        unreadable.length === 0
          ? ''
          : `Nicht zu lesen: ${unreadable.map((one) => fieldOf(one, nameOf)).join(', ')}. Tragen Sie dort eine Uhrzeit oder einen TOP ein, sonst werden die Anwesenden bei den einzelnen Punkten nicht übergeben.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
    />
  );
}

/** "„kam“ bei Eva Muster (19:20)". */
const fieldOf = ({ person, way, text }: Unreadable, nameOf: NumbersButtonProps['nameOf']): string =>
  `„${way === 'from' ? 'kam' : 'ging'}“ bei ${nameOf(person)} (${text})`;
