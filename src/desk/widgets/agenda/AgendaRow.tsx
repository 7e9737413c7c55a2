import { memo } from 'react';
import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { childrenOf, isPublicItem, type Items, mayHoldPublic } from './model/tree.ts';
import { RowBody } from './RowBody.tsx';
import { RowHead } from './RowHead.tsx';
import { rowId, useServices } from './services.ts';

export interface RowProps {
  readonly item: AgendaItem;
  readonly depth: number;
  readonly open: ReadonlySet<string>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The item before it may hold it. */
  readonly canGoIn: boolean;
  readonly isNested: boolean;
  readonly mayBePublic: boolean;
}

/** One item with those under it. */
export const AgendaRow = memo(function AgendaRow(props: RowProps) {
  const { item, open, depth } = props;
  const id = rowId(useServices().prefix, item);
  const isOpen = open.has(item.id);
  return (
    <li className="desk-row" data-public={item.public} data-withdrawn={item.withdrawnAt !== undefined}>
      <RowHead {...props} isOpen={isOpen} />
      {isOpen && (
        <div className="desk-row-body" id={`${id}-body`} role="group" aria-labelledby={id}>
          <RowBody {...props} />
        </div>
      )}
      <AgendaList items={childrenOf(item)} parent={item} open={open} depth={depth + 1} />
    </li>
  );
});

interface AgendaListProps {
  readonly items: Items;
  readonly parent: AgendaItem | undefined;
  readonly open: ReadonlySet<string>;
  readonly depth: number;
}

/** Items that stand beside each other. Each row is told only what it shows, so that it is drawn anew only for that. */
export function AgendaList({ items, parent, open, depth }: AgendaListProps) {
  if (items.length === 0) return null;
  return (
    <ol className="desk-agenda-list" data-depth={depth}>
      {items.map((item, i) => {
        const before = items[i - 1];
        return (
          <AgendaRow
            key={item.id}
            item={item}
            depth={depth}
            open={open}
            isFirst={i === 0}
            isLast={i === items.length - 1}
            canGoIn={before !== undefined && (!isPublicItem(item) || isPublicItem(before))}
            isNested={parent !== undefined}
            mayBePublic={mayHoldPublic(parent)}
          />
        );
      })}
    </ol>
  );
}
