import { useState } from 'react';
import type { Vocabulary } from '../../../domain/view/index.ts';
import { WordSuggestions } from '../words/WordSuggestions.tsx';
import { describedBy, Field } from './Field.tsx';
import { useDraft } from './use-draft.ts';

interface WordsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: readonly string[] | undefined;
  /** Gets undefined where nothing is left. */
  readonly onChange: (words: readonly string[] | undefined) => void;
  readonly hint: string;
  /** Whose words are proposed. */
  readonly vocabulary: Vocabulary;
}

const wordsIn = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Several words or names, with commas between them. */
export function WordsField({ id, label, value = [], onChange, hint, vocabulary }: WordsFieldProps) {
  const [cursor, setCursor] = useState(Infinity);
  const [text, setText] = useDraft(value.join(', '), (typed, words) => wordsIn(typed).join(', ') === words);
  const type = (typed: string) => {
    setText(typed);
    const words = wordsIn(typed);
    onChange(words.length > 0 ? words : undefined);
  };
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        className="desk-input"
        type="text"
        autoComplete="off"
        value={text}
        {...describedBy(id, { hint })}
        onChange={(event) => type(event.target.value)}
        onSelect={(event) => setCursor(event.currentTarget.selectionEnd ?? Infinity)}
      />
      <WordSuggestions
        vocabulary={vocabulary}
        text={text}
        cursor={cursor}
        separator=","
        onPick={(picked) => {
          type(picked);
          setCursor(Infinity);
          // The button that was pressed may be gone.
          document.getElementById(id)?.focus();
        }}
      />
    </Field>
  );
}
