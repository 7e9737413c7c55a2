import { Component } from 'react';
import type { ControlProps } from '../control-props.ts';
import { entryField } from '../parts/entry-data.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import { checkedVote } from './model/checked.ts';
import type { VoteDraft } from './model/counting.ts';
import { VoteEditor } from './VoteEditor.tsx';

/** The vote of an entry, such as a circulated resolution. */
export class VoteControl extends Component<ControlProps<VoteDraft>> {
  readonly #value = new PlainValue<VoteDraft>();

  /** An impossible vote stops the publishing with the words of the first finding. */
  isValid = (): true | { error: { type: string; message: string } } => {
    const vote = this.#value.of(this.props.value);
    const wrong = vote && checkedVote(vote).problems.find(({ isError }) => isError);
    return wrong ? { error: { type: 'CUSTOM', message: `${wrong.what} ${wrong.remedy}` } } : true;
  };

  override render() {
    const { forID, onChange, query, getEntry, value } = this.props;
    const present = entryField(getEntry, 'present');
    return (
      <div id={forID} tabIndex={-1} className="desk-control" role="group" aria-label="Abstimmung">
        <VoteEditor
          id={`${forID}-vote`}
          value={this.#value.of(value)}
          onChange={onChange}
          suggestedPresent={typeof present === 'number' ? present : undefined}
          query={query}
        />
      </div>
    );
  }
}
