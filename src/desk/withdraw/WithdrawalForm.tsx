import { type FormEvent, useRef, useState } from 'react';
import { isCalendarDate } from '../../domain/calendar-date.ts';
import { CheckField } from '../widgets/parts/CheckField.tsx';
import { describedBy, Field } from '../widgets/parts/Field.tsx';
import type { Withdrawal } from './withdrawals-file.ts';

const ID = 'desk-withdraw';
const PURGE =
  'Löscht auch die Spuren im Protokoll: Titel, Dokumente und alle früheren Fassungen. Nur auf rechtliche Anordnung, oder wenn etwas nie öffentlich sein durfte. Sprechen Sie vorher mit Ihrer IT: Rückgängig zu machen ist es nicht ohne Weiteres.';

interface FormProps {
  readonly address: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly isSaving: boolean;
  /** What went wrong at the last attempt. */
  readonly fault: string | undefined;
  readonly onSubmit: (entry: Withdrawal) => void;
  readonly onCancel: () => void;
}

/** Asks for reason, day, and whether all traces go. */
export function WithdrawalForm({ address, today, isSaving, fault, onSubmit, onCancel }: FormProps) {
  const [reason, setReason] = useState('');
  const [date, setDate] = useState(today);
  const [purge, setPurge] = useState(false);
  const [isTried, setTried] = useState(false);
  const reasonInput = useRef<HTMLTextAreaElement>(null);
  const dateInput = useRef<HTMLInputElement>(null);
  // One sentence, as it stands on the page.
  const words = reason.replace(/\s+/g, ' ').trim();
  const noReason = isTried && words === '' ? 'Bitte nennen Sie den Grund.' : undefined;
  const noDate = isTried && !isCalendarDate(date) ? 'Bitte wählen Sie den Tag.' : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (words === '') reasonInput.current?.focus();
    else if (!isCalendarDate(date)) dateInput.current?.focus();
    else onSubmit({ target: address, date, reason: words, ...(purge && { purge }) });
  };
  const reasonHint =
    'Der Grund steht öffentlich an der Stelle der Seite. Nennen Sie keine Namen und nichts, was geheim bleiben muss.';
  const dateHint = 'Liegt der Tag in der Zukunft, so bleibt die Seite bis dahin zu sehen.';
  return (
    <form className="desk-withdraw-form" noValidate onSubmit={submit}>
      <Field id={`${ID}-reason`} label="Grund" hint={reasonHint} error={noReason}>
        <textarea
          id={`${ID}-reason`}
          className="desk-input"
          ref={reasonInput}
          rows={3}
          required
          value={reason}
          aria-invalid={noReason !== undefined}
          {...describedBy(`${ID}-reason`, { hint: reasonHint, error: noReason })}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <Field
        id={`${ID}-date`}
        label="Zurückgezogen ab"
        hint={dateHint}
        error={noDate}
        className="desk-field-short"
      >
        <input
          id={`${ID}-date`}
          className="desk-input"
          type="date"
          ref={dateInput}
          required
          value={date}
          aria-invalid={noDate !== undefined}
          {...describedBy(`${ID}-date`, { hint: dateHint, error: noDate })}
          onChange={(event) => setDate(event.target.value)}
        />
      </Field>
      <CheckField
        id={`${ID}-purge`}
        label="Endgültig löschen"
        hint={PURGE}
        checked={purge}
        onChange={setPurge}
      />
      {fault !== undefined && (
        <p className="desk-note" role="alert">
          {fault}
        </p>
      )}
      <p role="status" className={isSaving ? '' : 'desk-hidden'}>
        {isSaving ? 'Wird gespeichert …' : ''}
      </p>
      <div className="desk-buttons">
        <button type="submit" className="desk-button desk-button-primary" aria-disabled={isSaving}>
          Zurückziehen
        </button>
        <button type="button" className="desk-button" aria-disabled={isSaving} onClick={onCancel}>
          Abbrechen
        </button>
      </div>
    </form>
  );
}
