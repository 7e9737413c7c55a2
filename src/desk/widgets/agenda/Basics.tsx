import type { PublicItem } from '../../../domain/schema/agenda-item.ts';
import { CONSULTATION_ROLE } from '../../../format/wording/enums.ts';
import { CheckField } from '../parts/CheckField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { ReferencePicker } from '../paper-picker/ReferencePicker.tsx';
import { useServices } from './services.ts';

const NONE: readonly string[] = [];
const oneLine = (text = ''): string => text.replaceAll(/\s*\n\s*/g, ' ');

/** What stands in the invitation: title, papers, who decides. */
export function Basics({ id, item }: { readonly id: string; readonly item: PublicItem }) {
  const { edit, query } = useServices();
  const change = (changes: Readonly<Record<string, unknown>>) => edit(item.id, changes);
  return (
    <>
      <TextField
        id={`${id}-title`}
        label="Titel"
        value={item.title}
        rows={2}
        required
        onChange={(title) => change({ title: oneLine(title) })}
        hint="So steht der Punkt in der Einladung und auf der Seite der Sitzung."
      />
      {item.heading !== true && (
        <>
          <ReferencePicker
            id={`${id}-papers`}
            kind="papers"
            multiple
            value={item.papers ?? NONE}
            onChange={(papers) => change({ papers: papers.length > 0 ? papers : undefined })}
            query={query}
          />
          <div className="desk-columns">
            <SelectField
              id={`${id}-role`}
              label="Rolle der Beratung"
              value={item.role}
              options={CONSULTATION_ROLE}
              none="Keine Angabe"
              onChange={(role) => change({ role })}
            />
            <TextField
              id={`${id}-requested`}
              label="Beantragt von"
              value={item.requestedBy}
              onChange={(requestedBy) => change({ requestedBy })}
              hint="Zum Beispiel eine Fraktion."
            />
          </div>
          <TextField
            id={`${id}-text`}
            label="Text"
            value={item.text}
            rows={3}
            onChange={(text) => change({ text })}
            hint="Was zu sagen ist, zum Beispiel über die Beratung. Nennen Sie keine Privatpersonen."
          />
        </>
      )}
      <CheckField
        id={`${id}-heading`}
        label="Nur Überschrift"
        checked={item.heading === true}
        onChange={(heading) => change({ heading: heading ? true : undefined })}
        hint="Über die Punkte darunter wird beraten, über die Überschrift nicht."
      />
    </>
  );
}
