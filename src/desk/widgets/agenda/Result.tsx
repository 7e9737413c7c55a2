import type { PublicItem } from '../../../domain/schema/agenda-item.ts';
import { OUTCOME } from '../../../format/wording/enums.ts';
import { NumberField } from '../parts/NumberField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { VoteEditor } from '../vote/VoteEditor.tsx';
import { Sentences } from './Sentences.tsx';
import { useServices } from './services.ts';

/** How the item ended: outcome, vote and resolution. */
export function Result({ id, item }: { readonly id: string; readonly item: PublicItem }) {
  const { edit, query, presentAtMeeting, factionsInUse } = useServices();
  const change = (changes: Readonly<Record<string, unknown>>) => edit(item.id, changes);
  const { result, resolution } = item;
  return (
    <>
      <p className="desk-hint">
        Ergebnisse erscheinen erst, wenn Sie sie bei der Sitzung unter „Ergebnisse öffentlich ab“ freigeben.
      </p>
      <div className="desk-columns">
        <SelectField
          id={`${id}-outcome`}
          label="Ergebnis"
          value={result?.outcome}
          options={OUTCOME}
          none="Noch keines"
          onChange={(outcome) => change({ result: outcome && { ...result, outcome } })}
        />
        {result && (
          <TextField
            id={`${id}-wording`}
            label="Eigener Wortlaut des Ergebnisses"
            value={result.wording}
            onChange={(wording) => change({ result: withWording(result, wording) })}
            hint="Nur wenn er vom Ergebnis abweicht, zum Beispiel „bei zwei Enthaltungen einstimmig genehmigt“."
          />
        )}
      </div>
      <NumberField
        id={`${id}-present`}
        label="Anwesende bei diesem Punkt"
        value={item.present}
        onChange={(present) => change({ present })}
        hint="Nur wenn sich die Zahl im Lauf der Sitzung geändert hat."
      />
      <div className="desk-group" role="group" aria-labelledby={`${id}-vote-title`}>
        <p className="desk-subtitle" id={`${id}-vote-title`}>
          Abstimmung
        </p>
        <VoteEditor
          id={`${id}-vote`}
          value={item.vote}
          onChange={(vote) => change({ vote })}
          suggestedPresent={item.present ?? presentAtMeeting()}
          presentAtItem={item.present}
          outcome={result?.outcome}
          usualFactions={factionsInUse()}
          query={query}
        />
      </div>
      <TextField
        id={`${id}-resolution`}
        label="Beschluss im Wortlaut"
        value={resolution}
        rows={6}
        onChange={(text) => change({ resolution: text })}
        hint="Absätze trennt eine Leerzeile; eine Aufzählung beginnt jede Zeile mit einem Bindestrich."
      />
      <Sentences
        id={`${id}-sentence`}
        onInsert={(sentence) =>
          change({ resolution: resolution ? `${resolution}\n\n${sentence}` : sentence })
        }
      />
    </>
  );
}

function withWording(result: NonNullable<PublicItem['result']>, wording: string | undefined): object {
  const { wording: _, ...rest } = result;
  return wording === undefined ? rest : { ...rest, wording };
}
