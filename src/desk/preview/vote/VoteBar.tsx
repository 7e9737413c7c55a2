import type { Choice } from '../../../domain/schema/index.ts';
import { type Count, segmentsOf } from '../../../format/wording/vote/vote-segments.ts';

const LINE: Readonly<Partial<Record<Choice, string>>> = {
  no: 'M-2 2 2 -2M-1 9 9 -1M6 10 10 6',
  invalid: 'M0 0 8 8M8 0 0 8',
  excluded: 'M0 4H8',
};

/** The pattern of a choice, so that colour is never alone. */
const Pattern = ({ id, choice }: { readonly id: string; readonly choice: Choice }) => (
  <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
    <rect className={`vote__ground vote__ground--${choice}`} width="8" height="8" />
    {LINE[choice] && <path className={`vote__line vote__line--${choice}`} d={LINE[choice]} />}
    {choice === 'abstain' && <circle className="vote__dot" cx="4" cy="4" r="1.75" />}
  </pattern>
);

/** A vote as a bar of patterns with its key. */
export const VoteBar = ({
  id,
  counts,
  summary,
}: {
  readonly id: string;
  readonly counts: readonly Count[];
  readonly summary: string;
}) => {
  const segments = segmentsOf(counts);
  return (
    <>
      {segments.length > 0 && (
        <svg className="vote__bar" role="img" aria-label={summary} width="100%" height="44">
          {segments.map(({ choice, start, width }) => (
            <rect
              key={choice}
              x={`${start}%`}
              width={`${width}%`}
              height="100%"
              fill={`url(#${id}-${choice})`}
            />
          ))}
        </svg>
      )}
      <ul className="vote__key">
        {counts.map(({ choice, label, count }) => (
          <li className="vote__entry" key={choice}>
            <svg className="vote__swatch" width="20" height="20" aria-hidden="true">
              <defs>
                <Pattern id={`${id}-${choice}`} choice={choice} />
              </defs>
              <rect width="20" height="20" fill={`url(#${id}-${choice})`} />
            </svg>
            <span>
              <strong>{count}</strong> {label}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
