import { describedBy, Field } from './Field.tsx';
import { useDraft } from './use-draft.ts';

interface WordsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: readonly string[] | undefined;
  /** Gets undefined where nothing is left. */
  readonly onChange: (words: readonly string[] | undefined) => void;
  readonly hint: string;
}

const wordsIn = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Several words or names, with commas between them. */
export function WordsField({ id, label, value = [], onChange, hint }: WordsFieldProps) {
  const [text, setText] = useDraft(value.join(', '), (typed, words) => wordsIn(typed).join(', ') === words);
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        className="desk-input"
        type="text"
        autoComplete="off"
        value={text}
        {...describedBy(id, { hint })}
        onChange={(event) => {
          setText(event.target.value);
          const words = wordsIn(event.target.value);
          onChange(words.length > 0 ? words : undefined);
        }}
      />
    </Field>
  );
}
