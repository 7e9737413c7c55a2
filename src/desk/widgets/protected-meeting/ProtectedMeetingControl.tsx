import { Component } from 'react';
import { type ControlProps, plain } from '../control-props.ts';
import { ReferencePicker } from '../paper-picker/ReferencePicker.tsx';
import { useSiteIndex } from '../parts/use-site-index.ts';

interface State {
  readonly taken: ReadonlySet<string>;
}

const NO_COLLECTIONS: readonly string[] = [];

/** Which meeting an overlay belongs to: chosen once, before the first save. */
export class ProtectedMeetingControl extends Component<ControlProps<string>, State> {
  override state: State = { taken: new Set() };

  override componentDidMount() {
    if (this.#isNew()) void this.#load();
  }

  /** Asked by Decap before each save. */
  isValid = (): true | { error: { type: string; message: string } } => {
    if (!this.#isNew()) return true;
    const key = plain(this.props.value) ?? '';
    const fault =
      key === '' ? 'Bitte wählen Sie die Sitzung.' : this.state.taken.has(key) ? TAKEN : undefined;
    return fault === undefined ? true : { error: { type: 'CUSTOM', message: fault } };
  };

  #isNew(): boolean {
    return this.props.getEntry()?.get('newRecord') === true;
  }

  /** Meetings that have their overlay already. */
  async #load(): Promise<void> {
    const { query, forID, collection } = this.props;
    const { payload } = await query(forID, String(collection.get('name')), ['key'], '');
    this.setState({ taken: new Set((payload?.hits ?? []).map(({ slug }) => slug.replace(/\/index$/, ''))) });
  }

  override render() {
    const { forID, value, onChange, query, getEntry } = this.props;
    const slug = getEntry()?.get('slug');
    const key = this.#isNew()
      ? (plain(value) ?? '')
      : (typeof slug === 'string' ? slug : '').replace(/\/index$/, '');
    if (!this.#isNew()) return <FixedMeeting id={forID} meeting={key} />;
    return (
      <div className="desk-control">
        <ReferencePicker
          id={forID}
          kind="meetings"
          label={null}
          multiple={false}
          value={key === '' ? NO_COLLECTIONS : [key]}
          onChange={([next]) => onChange(next)}
          query={query}
          collections={NO_COLLECTIONS}
        />
      </div>
    );
  }
}

const TAKEN =
  'Diese Sitzung hat schon einen nichtöffentlichen Teil. Öffnen Sie ihn in der Liste „Sitzungen“.';

/** Its name and day, or its key where the site does not show it yet. */
function FixedMeeting({ id, meeting }: { readonly id: string; readonly meeting: string }) {
  const index = useSiteIndex();
  const known =
    typeof index === 'string' ? undefined : index.choices.meetings.find(({ key }) => key === meeting);
  const words = known ? [known.label, known.detail].filter((part) => part !== undefined).join(', ') : meeting;
  return <input id={id} className="rf-fixed" type="text" readOnly value={words} />;
}
