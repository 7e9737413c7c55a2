import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { ReferencePicker } from '../paper-picker/ReferencePicker.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { WordsField } from '../parts/WordsField.tsx';
import { isPublicItem } from './model/tree.ts';
import { useServices } from './services.ts';

/** What is rarely needed. */
export function More({ id, item }: { readonly id: string; readonly item: AgendaItem }) {
  const { edit, query } = useServices();
  const change = (changes: Readonly<Record<string, unknown>>) => edit(item.id, changes);
  return (
    <>
      <TextField
        id={`${id}-number`}
        label="Nummer"
        value={item.number}
        onChange={(number) => change({ number })}
        hint="Die Nummer folgt sonst der Reihenfolge. Eine eigene, zum Beispiel 5a, bleibt stehen; dann nummerieren Sie die übrigen mit „Neu nummerieren“."
      />
      {isPublicItem(item) && (
        <>
          <ReferencePicker
            id={`${id}-minutes`}
            kind="meetings"
            label="Genehmigt die Niederschrift der Sitzung"
            multiple={false}
            value={item.approvesMinutesOf === undefined ? [] : [item.approvesMinutesOf]}
            onChange={([approvesMinutesOf]) => change({ approvesMinutesOf })}
            query={query}
          />
          <div className="desk-columns">
            <WordsField
              id={`${id}-subjects`}
              label="Themen"
              vocabulary="subjects"
              value={item.subjects}
              onChange={(subjects) => change({ subjects })}
              hint="Mit Komma getrennt, zum Beispiel Schule, Haushalt."
            />
            <WordsField
              id={`${id}-places`}
              label="Orte"
              vocabulary="places"
              value={item.places}
              onChange={(places) => change({ places })}
              hint="Mit Komma getrennt: Ortsteile, Straßen, Plätze."
            />
          </div>
          <NumberField
            id={`${id}-offset`}
            label="Stelle in der Aufzeichnung"
            value={item.recordingOffset}
            onChange={(recordingOffset) => change({ recordingOffset })}
            hint="Sekunden seit dem Beginn der Aufzeichnung."
          />
        </>
      )}
    </>
  );
}
