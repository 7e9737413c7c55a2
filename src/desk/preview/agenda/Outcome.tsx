import type { OpenItem, PublicMeeting } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { tendencyOf } from '../../../domain/view/outcome.ts';
import { itemResolution } from '../../../format/wording/agenda/item-words.ts';
import { outcomeLine } from '../../../format/wording/votes.ts';
import { Prose } from '../parts/Html.tsx';
import { Result } from '../parts/Marks.tsx';
import { VoteFigure } from '../vote/VoteFigure.tsx';

/** How an item ended: result and vote in one line, the resolution where it is short, the vote in full where no page shows it. */
export const Outcome = ({
  item,
  meeting,
  index,
}: {
  readonly item: OpenItem;
  readonly meeting: PublicMeeting;
  readonly index: RecordIndex;
}) => {
  const { result, vote } = item;
  const line = outcomeLine({ ...result, vote, onMinutes: item.approvesMinutesOf !== undefined });
  const resolution = itemResolution(item, meeting, index);
  const isRecorded = vote !== undefined && vote.byFaction.length + vote.byName.length > 0;
  return (
    <>
      {line !== '' && <Result tone={tendencyOf(result?.outcome)}>{line}</Result>}
      {resolution?.text !== undefined && (
        <Prose as="blockquote" className="resolution-text prose" text={resolution.text} />
      )}
      {resolution && (
        <p className="agenda__text">
          <a href={resolution.href}>{resolution.label}</a>
        </p>
      )}
      {!resolution && isRecorded && (
        <details>
          <summary>Abstimmung im Einzelnen</summary>
          <VoteFigure
            vote={vote}
            index={index}
            id={`stimmen-${item.id}`}
            isElection={result?.outcome === 'elected'}
          />
        </details>
      )}
    </>
  );
};
