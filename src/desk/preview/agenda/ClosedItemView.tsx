import type { ReactNode } from 'react';
import type { ClosedItem, PublicMeeting } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { disclosedResolution } from '../../../domain/view/meeting-links.ts';
import { ItemRow } from './ItemRow.tsx';

/** A non-public item: number and general category, and what was made known of it later. */
export const ClosedItemView = ({
  item,
  level,
  meeting,
  index,
  children,
}: {
  readonly item: ClosedItem;
  readonly level: number;
  readonly meeting: PublicMeeting;
  readonly index: RecordIndex;
  readonly children: ReactNode;
}) => {
  const disclosed = disclosedResolution(meeting.key, item.id, index);
  return (
    <ItemRow item={item} level={level} mark="agenda__item--nonpublic" below={children}>
      {disclosed && (
        <p className="agenda__text">
          Nachträglich bekannt gegeben: <a href={url.resolution(disclosed.key)}>{disclosed.title}</a>
        </p>
      )}
    </ItemRow>
  );
};
