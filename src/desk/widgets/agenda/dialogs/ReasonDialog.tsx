import { useState } from 'react';
import { Dialog } from '../../parts/Dialog.tsx';
import { TextField } from '../../parts/TextField.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly explanation: string;
  readonly action: string;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why, because the reason is shown to citizens with the change. */
export function ReasonDialog({ title, explanation, action, onReason, onCancel }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  return (
    <Dialog
      id="desk-reason"
      title={title}
      action={action}
      onAct={() => (missing ? setAsked(true) : onReason(reason.trim()))}
      onCancel={onCancel}
    >
      <p>{explanation}</p>
      <TextField
        id="desk-reason-text"
        label="Grund"
        value={reason}
        rows={2}
        required
        onChange={(text = '') => setReason(text)}
        error={asked && missing ? 'Bitte geben Sie den Grund an.' : undefined}
        hint="Der Grund steht öffentlich bei dem Punkt. Nennen Sie keine Privatpersonen."
      />
    </Dialog>
  );
}
