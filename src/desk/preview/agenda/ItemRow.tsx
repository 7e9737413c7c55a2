import type { ReactNode } from 'react';
import type { PublicAgendaItem } from '../../../domain/public-record.ts';
import { changesOf } from '../../../domain/view/agenda-changes.ts';
import { CHANGE_BADGE, changeTail, itemTitle } from '../../../format/wording/agenda/item-words.ts';
import { keepTogether } from '../../../format/wording/keep-together.ts';
import { Badge } from '../parts/Marks.tsx';

/** An item with number, title and what happened to it since the invitation; the rest as children, what is below it last. */
export const ItemRow = ({
  item,
  level,
  mark,
  below,
  children,
}: {
  readonly item: PublicAgendaItem;
  readonly level: number;
  readonly mark: string | false;
  readonly below: ReactNode;
  readonly children: ReactNode;
}) => {
  const Title = `h${Math.min(level, 6)}` as 'h3' | 'h4' | 'h5' | 'h6';
  const title = keepTogether(itemTitle(item));
  const changes = changesOf(item);
  const marks = ['agenda__item', mark, ...changes.map(({ kind }) => `agenda__item--${kind}`)];
  return (
    <li className={marks.filter(Boolean).join(' ')} id={`top-${item.id}`}>
      <div className="agenda__row">
        <span className="agenda__number">
          {item.number && <span className="visually-hidden">{'Tagesordnungspunkt '}</span>}
          {item.number}
        </span>
        <div className="agenda__body">
          <Title className="agenda__title">{item.withdrawnAt ? <del>{title}</del> : title}</Title>
          {changes.map((change) => (
            <p className="agenda__change" key={change.kind}>
              <Badge kind={CHANGE_BADGE[change.kind]} /> <span>{changeTail(change)}</span>
            </p>
          ))}
          {children}
        </div>
      </div>
      {below}
    </li>
  );
};
