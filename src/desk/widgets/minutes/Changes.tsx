import { type ChangedPart, MARKS_CHANGED } from '../../../format/wording/minutes/minutes-comparison.ts';
import type { WordChange } from '../../../format/word-diff.ts';

/** Words put in and taken out, told by words and signs and not by a colour alone. */
function Words({ kind, text }: WordChange) {
  if (kind === 'same') return text;
  return kind === 'added' ? (
    <ins className="desk-change">
      <span className="desk-change-word">neu: </span>
      {text}
    </ins>
  ) : (
    <del className="desk-change">
      <span className="desk-change-word">entfallen: </span>
      {text}
    </del>
  );
}

/** How an item differs between two versions. */
export function Changes({ parts }: { readonly parts: readonly ChangedPart[] }) {
  return parts.map(({ label, changes }) => (
    <p key={label} className="desk-changes">
      <strong>{label}:</strong> {changes.length === 0 && MARKS_CHANGED}
      {changes.map((change, i) => (
        <Words key={i} {...change} />
      ))}
    </p>
  ));
}
