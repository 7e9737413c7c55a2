import { Component } from 'react';
import type { ControlProps } from '../control-props.ts';
import { ReferencePicker } from '../paper-picker/ReferencePicker.tsx';
import { entryField } from '../parts/entry-data.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { itemOptions, type LinkDraft, withItem, withMeeting } from './model/items.ts';
import { type AgendaState, useAgenda } from './use-agenda.ts';

/** The agenda item that an entry is about: a meeting, then one of its items. */
export class ItemLinkControl extends Component<ControlProps<LinkDraft>> {
  readonly #value = new PlainValue<LinkDraft>();

  isValid = (): true | { error: { type: string; message: string } } => {
    const link = this.#value.of(this.props.value);
    if (link?.meeting === undefined || link.item !== undefined) return true;
    const message = 'Bitte wählen Sie auch den Punkt der Tagesordnung.';
    return { error: { type: 'CUSTOM', message } };
  };

  override render() {
    return (
      <div className="desk-control">
        <LinkEditor {...this.props} value={this.#value.of(this.props.value)} />
      </div>
    );
  }
}

function LinkEditor(props: ControlProps<LinkDraft> & { readonly value: LinkDraft | undefined }) {
  const { forID, value, onChange, query, getEntry } = props;
  const meeting = value?.meeting;
  const agenda = useAgenda(meeting, props);
  // What becomes of a public item's resolution; only a disclosed one points to a non-public item.
  const onlyPublic = entryField(getEntry, 'kind') === 'item';
  const options = typeof agenda === 'string' ? {} : itemOptions(agenda, onlyPublic);
  return (
    <>
      <ReferencePicker
        id={forID}
        kind="meetings"
        label="Sitzung"
        multiple={false}
        value={meeting === undefined ? NONE : [meeting]}
        onChange={([key]) => onChange(withMeeting(value, key))}
        query={query}
      />
      {value?.meeting !== undefined && (
        <SelectField
          id={`${forID}-item`}
          label="Punkt der Tagesordnung"
          value={value.item}
          options={options}
          onChange={(item) => onChange(withItem(value, item))}
        />
      )}
      <p className={agenda === 'failed' ? 'desk-error' : 'desk-hint'} role="status">
        {toldOf(agenda, Object.keys(options).length)}
      </p>
    </>
  );
}

const NONE: readonly string[] = [];

function toldOf(agenda: AgendaState, count: number): string {
  if (agenda === 'loading') return 'Die Tagesordnung wird geladen …';
  if (agenda === 'failed') {
    return 'Die Tagesordnung dieser Sitzung konnte nicht geladen werden. Laden Sie die Seite neu; bei einer Sitzung aus dem Archiv fragen Sie Ihre IT.';
  }
  if (agenda === 'none' || count > 0) return '';
  return 'Diese Sitzung hat noch keinen Punkt, der hier in Frage kommt.';
}
