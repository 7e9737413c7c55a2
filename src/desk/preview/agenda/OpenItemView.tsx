import type { ReactNode } from 'react';
import type { OpenItem, PublicMeeting } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { itemFacts, itemLinks } from '../../../format/wording/agenda/item-words.ts';
import { Prose } from '../parts/Html.tsx';
import { ItemRow } from './ItemRow.tsx';
import { Outcome } from './Outcome.tsx';

/** A public item: title, changes, papers and files, and how it ended. */
export const OpenItemView = ({
  item,
  level,
  meeting,
  index,
  children,
}: {
  readonly item: OpenItem;
  readonly level: number;
  readonly meeting: PublicMeeting;
  readonly index: RecordIndex;
  readonly children: ReactNode;
}) => {
  const facts = itemFacts(item);
  const links = itemLinks(item, meeting, index);
  return (
    <ItemRow item={item} level={level} mark={item.heading && 'agenda__item--heading'} below={children}>
      {facts !== '' && <p className="agenda__text muted">{facts}</p>}
      {item.text && <Prose className="agenda__text prose" text={item.text} />}
      {links.length > 0 && (
        <ul className="agenda__links">
          {links.map(({ href, label, facts: kind }) => (
            <li key={href}>
              <a href={href}>{label}</a>
              {kind && <span className="muted">{` (${kind})`}</span>}
            </li>
          ))}
        </ul>
      )}
      <Outcome item={item} meeting={meeting} index={index} />
    </ItemRow>
  );
};
