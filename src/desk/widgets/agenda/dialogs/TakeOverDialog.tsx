import { useEffect, useState } from 'react';
import { Dialog } from '../../parts/Dialog.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import type { Source } from '../model/sources.ts';
import { useServices } from '../services.ts';
import { Offers } from './Offers.tsx';

interface TakeOverDialogProps {
  readonly sent: boolean;
  readonly onTake: (source: Source, chosen: ReadonlySet<string>, reason: string) => void;
  readonly onCancel: () => void;
}

/** Takes items over from the last meeting, from a procedure by circulation that led to nothing, or from a template. */
export function TakeOverDialog({ sent, onTake, onCancel }: TakeOverDialogProps) {
  const sources = useSources();
  const [sourceId, setSourceId] = useState<string>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const list = typeof sources === 'string' ? [] : sources;
  const source = list.find(({ id }) => id === sourceId) ?? list[0];
  const chosen = new Set(source?.offers.map(({ id }) => id).filter((id) => !left.has(id)));
  const missing = sent && reason.trim() === '';
  const take = () => {
    if (!source || chosen.size === 0) onCancel();
    else if (missing) setAsked(true);
    else onTake(source, chosen, reason.trim());
  };
  return (
    <Dialog
      id="desk-take-over"
      title="Punkte übernehmen"
      action={
        !source ? 'Schließen' : chosen.size === 1 ? '1 Punkt übernehmen' : `${chosen.size} Punkte übernehmen`
      }
      onAct={take}
      onCancel={onCancel}
    >
      {typeof sources === 'string' && <p role="status">{STATE[sources]}</p>}
      {typeof sources !== 'string' && !source && (
        <p>
          Es gibt noch keine frühere Sitzung dieses Gremiums mit Tagesordnung und keine Vorlage. Wählen Sie
          zuerst das Gremium und den Beginn der Sitzung.
        </p>
      )}
      {source && (
        <>
          <SelectField
            id="desk-take-over-source"
            label="Woher"
            value={source.id}
            options={Object.fromEntries(list.map(({ id, label }) => [id, label]))}
            onChange={(id) => {
              setSourceId(id);
              setLeft(new Set());
            }}
            hint={source.hint ?? TITLES_ONLY}
          />
          <Offers offers={source.offers} left={left} onChange={setLeft} />
          {sent && (
            <TextField
              id="desk-take-over-reason"
              label="Grund des Nachtrags"
              value={reason}
              required
              onChange={(text = '') => setReason(text)}
              error={asked && missing ? 'Bitte geben Sie den Grund an.' : undefined}
            />
          )}
        </>
      )}
    </Dialog>
  );
}

const TITLES_ONLY =
  'Übernommen werden nur die Titel. Ergebnisse, Abstimmungen, Texte und Vorlagen gehören zu ihrer Sitzung.';

const STATE = {
  loading: 'Frühere Sitzungen und Vorlagen werden geladen …',
  failed:
    'Frühere Sitzungen und Vorlagen konnten nicht geladen werden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
} as const;

function useSources(): readonly Source[] | keyof typeof STATE {
  const services = useServices();
  const [state, setState] = useState<readonly Source[] | keyof typeof STATE>('loading');
  useEffect(() => {
    let gone = false;
    services.sources().then(
      (sources) => !gone && setState(sources),
      () => !gone && setState('failed'),
    );
    return () => {
      gone = true;
    };
  }, [services]);
  return state;
}
