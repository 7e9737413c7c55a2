import { useState } from 'react';

/**
 * What stands in a field while somebody types: it follows the value from outside, but is not replaced by a value that
 * says the same, such as 0 for an emptied number.
 */
export function useDraft(
  value: string,
  same: (text: string, value: string) => boolean = (a, b) => a === b,
): [string, (text: string) => void] {
  const [draft, setDraft] = useState({ seen: value, text: value, typed: false });
  const type = (text: string) => setDraft({ seen: value, text, typed: true });
  if (draft.seen === value) return [draft.text, type];
  const keeps = draft.typed && same(draft.text, value);
  const text = keeps ? draft.text : value;
  setDraft({ seen: value, text, typed: keeps });
  return [text, type];
}
