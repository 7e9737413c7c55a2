import { Component } from 'react';
import { type ControlProps, plain } from '../control-props.ts';
import { WordSuggestions } from '../words/WordSuggestions.tsx';

interface State {
  /** What is typed, with the empty lines that a list cannot hold. */
  readonly text: string;
  /** Where the cursor stood last. */
  readonly cursor: number;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Several short texts, each in a line of its own. */
export class LinesControl extends Component<ControlProps<readonly string[]>, State> {
  override state: State = { text: (plain(this.props.value) ?? []).join('\n'), cursor: Infinity };

  override componentDidUpdate() {
    const given = plain(this.props.value) ?? [];
    if (linesOf(this.state.text).join('\n') !== given.join('\n')) this.setState({ text: given.join('\n') });
  }

  private readonly typed = (text: string) => {
    this.setState({ text });
    const lines = linesOf(text);
    this.props.onChange(lines.length === 0 ? undefined : lines);
  };

  /** The button that was pressed may be gone: the field takes the focus back. */
  private readonly picked = (text: string) => {
    this.typed(text);
    this.setState({ cursor: Infinity });
    document.getElementById(this.props.forID)?.focus();
  };

  override render() {
    const { forID, classNameWrapper, field } = this.props;
    const { text, cursor } = this.state;
    const name = field.get('name');
    return (
      <>
        <textarea
          id={forID}
          className={classNameWrapper}
          rows={Math.max(2, text.split('\n').length)}
          value={text}
          onChange={(event) => this.typed(event.target.value)}
          onSelect={(event) => this.setState({ cursor: event.currentTarget.selectionEnd })}
        />
        {(name === 'subjects' || name === 'places') && (
          <WordSuggestions
            vocabulary={name}
            text={text}
            cursor={cursor}
            separator={'\n'}
            onPick={this.picked}
          />
        )}
      </>
    );
  }
}
