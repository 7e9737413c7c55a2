import { useState } from 'react';
import type { AgendaItem } from '../../../../domain/schema/agenda-item.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { nameOf } from '../model/words.ts';

interface OpenDialogProps {
  readonly item: AgendaItem;
  readonly onOpen: (title: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the title under which an item becomes public. */
export function OpenDialog({ item, onOpen, onCancel }: OpenDialogProps) {
  const [title, setTitle] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = title.trim() === '';
  return (
    <Dialog
      id="desk-open"
      title={`${nameOf(item)} öffentlich behandeln`}
      action="Öffentlich behandeln"
      onAct={() => (missing ? setAsked(true) : onOpen(title.trim()))}
      onCancel={onCancel}
    >
      <p>Der Punkt steht dann mit seinem Titel für alle lesbar auf der Tagesordnung.</p>
      <TextField
        id="desk-open-title"
        label="Titel"
        value={title}
        required
        onChange={(text = '') => setTitle(text)}
        error={asked && missing ? 'Bitte geben Sie einen Titel an.' : undefined}
      />
    </Dialog>
  );
}
