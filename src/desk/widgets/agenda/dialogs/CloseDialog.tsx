import { useState } from 'react';
import type { AgendaItem, Category } from '../../../../domain/schema/agenda-item.ts';
import { CATEGORY } from '../../../../format/wording/enums.ts';
import { fieldWords } from '../../../../format/wording/fields.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { lossesOf } from '../model/visibility.ts';
import { nameOf } from '../model/words.ts';

interface CloseDialogProps {
  readonly item: AgendaItem;
  readonly onClose: (category: Category) => void;
  readonly onCancel: () => void;
}

/** Says what goes when an item becomes non-public. */
export function CloseDialog({ item, onClose, onCancel }: CloseDialogProps) {
  const [category, setCategory] = useState<Category>('other');
  return (
    <Dialog
      id="desk-close"
      title={`${nameOf(item)} nicht öffentlich behandeln?`}
      action="Nicht öffentlich behandeln"
      onAct={() => onClose(category)}
      onCancel={onCancel}
    >
      <p>
        Von einem nichtöffentlichen Punkt stehen hier nur Nummer, Art der Angelegenheit und Zeiten von
        Änderungen. Beim nächsten Speichern geht verloren:
      </p>
      <ul className="desk-losses">
        {lossesOf(item).map((loss) => (
          <li key={loss.item.id}>
            <strong>{nameOf(loss.item)}:</strong> {loss.fields.map((field) => fieldWords([field])).join(', ')}
          </li>
        ))}
      </ul>
      <p>Was davon noch gebraucht wird, übertragen Sie vorher in den nichtöffentlichen Teil.</p>
      <SelectField
        id="desk-close-category"
        label="Art der Angelegenheit"
        value={category}
        options={CATEGORY}
        onChange={(next) => next && setCategory(next)}
      />
    </Dialog>
  );
}
