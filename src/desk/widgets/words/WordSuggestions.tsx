import type { Vocabulary } from '../../../domain/view/index.ts';
import { useSiteIndex } from '../parts/use-site-index.ts';
import { suggestions } from './model/suggestions.ts';
import { type Separator, withWord, wordAt } from './model/part-at.ts';

interface WordSuggestionsProps {
  readonly vocabulary: Vocabulary;
  /** What stands in the field, and where the cursor does. */
  readonly text: string;
  readonly cursor: number;
  readonly separator: Separator;
  /** Gets the text with the word that was picked. */
  readonly onPick: (text: string) => void;
}

const NAME: Readonly<Record<Vocabulary, string>> = {
  subjects: 'Themen, die es schon gibt',
  places: 'Orte, die es schon gibt',
};

/** Words that the site knows, as buttons below the field, so that one matter keeps one name. */
export function WordSuggestions({ vocabulary, text, cursor, separator, onPick }: WordSuggestionsProps) {
  const index = useSiteIndex();
  const known = typeof index === 'object' ? (index.vocabulary?.[vocabulary] ?? []) : [];
  const { typed, others } = wordAt(text, cursor, separator);
  const found = suggestions(known, typed, others);
  if (found.length === 0) return null;
  return (
    <ul className="desk-chips" aria-label={NAME[vocabulary]}>
      {found.map((word) => (
        <li key={word}>
          <button
            type="button"
            className="desk-button"
            onClick={() => onPick(withWord(text, cursor, separator, word))}
          >
            {word}
          </button>
        </li>
      ))}
    </ul>
  );
}
