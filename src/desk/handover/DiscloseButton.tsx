import { isKey } from '../../domain/key.ts';
import type { ItemDraft } from '../widgets/protected-agenda/model/items.ts';
import { disclosureOf } from './disclosure-of.ts';
import { LONGEST_TEXT } from './handover.ts';
import { OpenOther } from './OpenOther.tsx';

interface DiscloseButtonProps {
  readonly id: string;
  /** Key of the meeting; empty while it has none. */
  readonly meeting: string;
  readonly item: ItemDraft;
}

/** Opens a new public resolution with text and counts filled in. */
export const DiscloseButton = ({ id, meeting, item }: DiscloseButtonProps) => (
  <OpenOther
    id={id}
    label="Bekannt geben"
    hint="Öffnet die öffentliche Redaktion mit Wortlaut und Stimmenzahlen. Titel und Namen gehen nicht mit. Öffentlich wird der Beschluss erst, wenn Sie ihn dort speichern."
    fault={faultOf(meeting, item)}
    handover={() => disclosureOf(meeting, item)}
  />
);

function faultOf(meeting: string, { resolution = '' }: ItemDraft): string | undefined {
  if (resolution.trim() === '') return 'Tragen Sie zuerst den Beschluss im Wortlaut ein.';
  if (!isKey(meeting)) return 'Wählen Sie zuerst die Sitzung.';
  return resolution.trim().length > LONGEST_TEXT
    ? 'Der Wortlaut ist zu lang, um ihn zu übergeben. Legen Sie den Beschluss in der öffentlichen Redaktion selbst an.'
    : undefined;
}
