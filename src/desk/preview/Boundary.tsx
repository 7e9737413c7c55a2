import { Component, type ReactNode } from 'react';
import { Unshown } from './EntryPreview.tsx';

interface Props {
  /** The state that is shown; another one is tried anew. */
  readonly of: unknown;
  readonly children: ReactNode;
}

/** Keeps a fault while a preview is drawn away from the editor, whose form must go on. */
export class Boundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError = () => ({ hasFailed: true });

  override componentDidUpdate(before: Props): void {
    if (before.of !== this.props.of && this.state.hasFailed) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Unshown why="Eine Angabe passt nicht zu den anderen. Prüfen Sie, was Sie zuletzt geändert haben." />
    );
  }
}
