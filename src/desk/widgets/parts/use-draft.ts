import { useState } from 'react';

/**
 * What stands in a field while somebody types: it follows the value from outside, but is not replaced by a value that
 * says the same, such as 0 for an emptied number.
 */
export function useDraft(
  value: string,
  same: (text: string, value: string) => boolean = (a, b) => a === b,
): [string, (text: string) => void] {
  const [draft, setDraft] = useState({ seen: value, text: value });
  if (draft.seen !== value) {
    const text = same(draft.text, value) ? draft.text : value;
    setDraft({ seen: value, text });
    return [text, (next) => setDraft({ seen: value, text: next })];
  }
  return [draft.text, (text) => setDraft({ seen: value, text })];
}
