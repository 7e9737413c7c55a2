import { Component } from 'react';
import type { KnownItem } from '../../desk-context.ts';
import type { ControlProps } from '../control-props.ts';
import { labelOf } from '../parts/label-of.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import { type Changes, faultOf, type ItemDraft, withChanges, withKnown } from './model/items.ts';
import { ProtectedAgendaView } from './ProtectedAgendaView.tsx';

const NONE: readonly ItemDraft[] = [];

/** The non-public items of a meeting, for the overlay of members alone. Which there are, the public agenda says. */
export class ProtectedAgendaControl extends Component<ControlProps<ItemDraft[]>> {
  readonly #value = new PlainValue<ItemDraft[]>();
  #items: readonly ItemDraft[] = NONE;
  #seen: unknown;
  #known: readonly KnownItem[] = [];

  /** Asked by Decap before each save. */
  isValid = (): true | { error: { type: string; message: string } } => {
    const message = faultOf(this.#items, this.#known);
    return message === undefined ? true : { error: { type: 'CUSTOM', message } };
  };

  /** What Decap holds, unless it still draws what was there before the last change. */
  #read(): void {
    if (this.#seen === this.props.value) return;
    this.#seen = this.props.value;
    this.#items = this.#value.of(this.props.value) ?? NONE;
  }

  #commit(next: readonly ItemDraft[]): void {
    if (next === this.#items) return;
    this.#items = next;
    this.props.onChange([...next]);
  }

  readonly #edit = (id: string, changes: Changes): void =>
    this.#commit(withChanges(this.#items, id, changes));
  readonly #remove = (id: string): void => this.#commit(this.#items.filter((item) => item.id !== id));

  override render() {
    this.#read();
    const { forID, field } = this.props;
    return (
      <ProtectedAgendaView
        id={forID}
        label={labelOf(field, 'Nichtöffentliche Punkte')}
        items={this.#items}
        control={this.props}
        onKnown={(known) => {
          this.#known = known;
        }}
        onEdit={this.#edit}
        onAdd={(known) => this.#commit(withKnown(this.#items, known))}
        onRemove={this.#remove}
      />
    );
  }
}
