import { Component } from 'react';
import { type ControlProps, plain } from '../control-props.ts';

interface State {
  /** What is typed, with the empty lines that a list cannot hold. */
  readonly text: string;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Several short texts, each in a line of its own. */
export class LinesControl extends Component<ControlProps<readonly string[]>, State> {
  override state: State = { text: (plain(this.props.value) ?? []).join('\n') };

  override componentDidUpdate() {
    const given = plain(this.props.value) ?? [];
    if (linesOf(this.state.text).join('\n') !== given.join('\n')) this.setState({ text: given.join('\n') });
  }

  private readonly typed = (text: string) => {
    this.setState({ text });
    const lines = linesOf(text);
    this.props.onChange(lines.length === 0 ? undefined : lines);
  };

  override render() {
    const { forID, classNameWrapper } = this.props;
    return (
      <textarea
        id={forID}
        className={classNameWrapper}
        rows={Math.max(2, this.state.text.split('\n').length)}
        value={this.state.text}
        onChange={(event) => this.typed(event.target.value)}
      />
    );
  }
}
