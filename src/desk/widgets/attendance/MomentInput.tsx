import {
  AGENDA_NUMBER,
  type Moment,
  momentOf,
  momentText,
  type Way,
} from '../../../domain/attendance/moment.ts';
import { useDraft } from '../parts/use-draft.ts';

const WORDS = {
  from: { verb: 'kam', at: 'ab TOP', after: 'nach TOP', choice: 'ab oder nach' },
  to: { verb: 'ging', at: 'vor TOP', after: 'nach TOP', choice: 'vor oder nach' },
} as const;

interface MomentInputProps {
  readonly way: Way;
  readonly name: string;
  readonly value: string | undefined;
  readonly onChange: (text: string | undefined) => void;
}

/** When somebody came or went: a time, an item, or both. What nobody can read stays as it is until it is changed. */
export function MomentInput({ way, name, value, onChange }: MomentInputProps) {
  const words = WORDS[way];
  const moment = value === undefined ? { after: way === 'to' } : momentOf(value, way);
  if (!moment) return <FreeText label={`${name} ${words.verb}`} value={value ?? ''} onChange={onChange} />;
  const change = (changes: Partial<Moment>) => {
    // Whoever goes is there up to the item that is named, unless the clerk says otherwise.
    const after = moment.number === undefined ? way === 'to' : moment.after;
    onChange(momentText({ ...moment, after, ...changes }, way));
  };
  return (
    <span className="desk-attendance-time">
      <span aria-hidden="true">{words.verb} um</span>
      <input
        className="desk-input"
        type="time"
        aria-label={`${name} ${words.verb} um`}
        value={moment.clock ?? ''}
        onChange={({ target }) => change({ clock: target.value === '' ? undefined : target.value })}
      />
      {moment.number === undefined ? (
        <span aria-hidden="true">{way === 'from' ? words.at : words.after}</span>
      ) : (
        <select
          className="desk-input"
          aria-label={`${name} ${words.verb}, ${words.choice}`}
          value={moment.after ? 'after' : 'at'}
          onChange={({ target }) => change({ after: target.value === 'after' })}
        >
          <option value="at">{words.at}</option>
          <option value="after">{words.after}</option>
        </select>
      )}
      <NumberInput
        label={`${name} ${words.verb}, TOP`}
        value={moment.number ?? ''}
        onChange={(number) => change({ number })}
      />
    </span>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string | undefined) => void;
}

/** The number of an item; nothing else is taken over. */
function NumberInput({ label, value, onChange }: TextProps) {
  const [text, setText] = useDraft(value, (typed, kept) => typed.trim() === kept);
  const isWrong = text.trim() !== '' && !AGENDA_NUMBER.test(text.trim());
  return (
    <>
      <input
        className="desk-input"
        type="text"
        size={4}
        autoComplete="off"
        aria-label={label}
        aria-invalid={isWrong}
        value={text}
        onChange={({ target }) => {
          const typed = target.value.trim();
          setText(target.value);
          if (typed === '' || AGENDA_NUMBER.test(typed)) onChange(typed === '' ? undefined : typed);
        }}
      />
      {isWrong && (
        <span className="desk-hint" role="alert">
          Nur die Nummer des Punkts, zum Beispiel 4 oder Ö 4.
        </span>
      )}
    </>
  );
}

/** An entry of another time that says neither a time nor an item. */
const FreeText = ({ label, value, onChange }: TextProps) => (
  <span className="desk-attendance-time">
    <input
      className="desk-input"
      type="text"
      autoComplete="off"
      aria-label={label}
      aria-invalid="true"
      value={value}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    />
    <span className="desk-hint" role="status">
      Weder Uhrzeit noch TOP zu lesen. Schreiben Sie zum Beispiel „19:15“ oder „19:15, TOP 4“.
    </span>
  </span>
);
