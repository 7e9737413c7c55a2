import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { OUTCOME } from '../../../format/wording/enums.ts';
import { isPublicItem } from './model/tree.ts';

/** What sets an item apart: not public, changed after the invitation, its result. */
export function Badges({ item }: { readonly item: AgendaItem }) {
  const result = resultOf(item);
  return (
    <span className="desk-badges">
      {!isPublicItem(item) && <span className="desk-badge desk-badge-closed">nicht öffentlich</span>}
      {item.addedAt !== undefined && <span className="desk-badge desk-badge-changed">Nachtrag</span>}
      {item.movedAt !== undefined && <span className="desk-badge desk-badge-changed">verschoben</span>}
      {item.withdrawnAt !== undefined && (
        <span className="desk-badge desk-badge-withdrawn">zurückgezogen</span>
      )}
      {isPublicItem(item) && !item.title && (
        <span className="desk-badge desk-badge-withdrawn">Titel fehlt</span>
      )}
      {result !== '' && <span className="desk-badge desk-badge-result">{result}</span>}
    </span>
  );
}

/** The result in words, its own wording first. */
export function resultOf(item: AgendaItem): string {
  if (!isPublicItem(item) || !item.result) return '';
  const { outcome, wording } = item.result;
  return wording ?? (Object.hasOwn(OUTCOME, outcome) ? OUTCOME[outcome] : outcome);
}
