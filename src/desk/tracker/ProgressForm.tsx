import { useId, useState } from 'react';
import { IMPLEMENTATION_STATES, type ImplementationState } from '../../domain/schema/index.ts';
import { IMPLEMENTATION_STATE } from '../../format/wording/enums.ts';
import type { Progress } from './progress.ts';

/** State and report of one resolution, to be taken over into its entry. */
export function ProgressForm({
  status: before,
  today,
  onTake,
}: {
  readonly status: ImplementationState;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onTake: (progress: Progress) => void;
}) {
  const id = useId();
  const [progress, setProgress] = useState<Progress>({
    status: before,
    doneOn: today,
    date: today,
    text: '',
  });
  const change = (more: Partial<Progress>) => setProgress({ ...progress, ...more });
  return (
    <form
      className="desk-tracker-form"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(progress);
      }}
    >
      <label htmlFor={`${id}-state`}>Stand</label>
      <select
        id={`${id}-state`}
        value={progress.status}
        onChange={({ target }) => change({ status: target.value as ImplementationState })}
      >
        {IMPLEMENTATION_STATES.map((state) => (
          <option key={state} value={state}>
            {IMPLEMENTATION_STATE[state]}
          </option>
        ))}
      </select>
      {progress.status === 'done' && (
        <>
          <label htmlFor={`${id}-done`}>Umgesetzt am</label>
          <input
            id={`${id}-done`}
            type="date"
            required
            value={progress.doneOn}
            onChange={({ target }) => change({ doneOn: target.value })}
          />
        </>
      )}
      <label htmlFor={`${id}-text`}>Bericht (ein oder zwei Sätze, öffentlich)</label>
      <textarea
        id={`${id}-text`}
        rows={3}
        value={progress.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <label htmlFor={`${id}-date`}>Tag des Berichts</label>
      <input
        id={`${id}-date`}
        type="date"
        required={progress.text.trim() !== ''}
        max={today}
        value={progress.date}
        onChange={({ target }) => change({ date: target.value })}
      />
      <button type="submit" className="desk-button desk-button-primary">
        In den Eintrag übernehmen
      </button>
    </form>
  );
}
