import type { Outcome } from '../../../domain/schema/agenda-item.ts';
import type { Query } from '../parts/all-entries.ts';
import { Section } from '../parts/Section.tsx';
import { ByFaction } from './ByFaction.tsx';
import { ByName } from './ByName.tsx';
import { Counts } from './Counts.tsx';
import { allInFavour, emptyVote, type VoteDraft } from './model/counting.ts';
import { NewVote } from './NewVote.tsx';
import { Rules } from './Rules.tsx';
import { Tally } from './Tally.tsx';

export interface VoteEditorProps {
  /** Ids of all fields begin with it; the first field bears it itself. */
  readonly id: string;
  readonly value: VoteDraft | undefined;
  readonly onChange: (vote: VoteDraft | undefined) => void;
  /** Members present at the item or meeting: what a new vote starts from. */
  readonly suggestedPresent?: number | undefined;
  /** Members present as the item itself says, against which a vote without a number of its own is held. */
  readonly presentAtItem?: number | undefined;
  readonly outcome?: Outcome | undefined;
  /** Fraktionen that vote here, such as those of the other votes of the meeting. */
  readonly usualFactions?: readonly string[];
  readonly query: Query;
}

/** How a vote ended: all in favour, then the exceptions; sums are shown and held against the numbers present. */
export function VoteEditor(props: VoteEditorProps) {
  const { id, value, onChange, suggestedPresent, presentAtItem, outcome, usualFactions = [], query } = props;
  if (!value) {
    return (
      <NewVote
        id={id}
        suggested={suggestedPresent}
        onAll={(present) => onChange(allInFavour(undefined, present))}
        onEach={(present) => onChange(emptyVote(present))}
      />
    );
  }
  const present = value.present ?? presentAtItem ?? suggestedPresent;
  return (
    <div className="desk-vote">
      <Counts id={id} vote={value} present={present} presentAtItem={presentAtItem} onChange={onChange} />
      <Tally vote={value} presentAtItem={presentAtItem} outcome={outcome} />
      <Rules id={id} vote={value} onChange={onChange} />
      <Section id={`${id}-factions`} title="Nach Fraktionen" summary={told(value.byFaction?.length)}>
        {() => <ByFaction id={`${id}-factions`} vote={value} usual={usualFactions} onChange={onChange} />}
      </Section>
      <Section id={`${id}-names`} title="Nach Namen" summary={told(value.byName?.length)}>
        {() => <ByName id={`${id}-names`} vote={value} onChange={onChange} query={query} />}
      </Section>
      <button type="button" className="desk-button desk-button-quiet" onClick={() => onChange(undefined)}>
        Abstimmung entfernen
      </button>
    </div>
  );
}

const told = (count = 0): string => (count === 0 ? '' : count === 1 ? '1 Eintrag' : `${count} Einträge`);
