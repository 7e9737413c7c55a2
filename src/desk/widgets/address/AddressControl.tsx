import { Component } from 'react';
import { deskContext } from '../../desk-context.ts';
import type { ChoiceKind } from '../../index/site-index.ts';
import { type ControlProps, plain } from '../control-props.ts';
import { freeKey, keyFault, keyOf, proposedKey } from './propose-key.ts';

interface State {
  /** The clerk has set the key; it follows the fields no more. */
  readonly own: boolean;
  readonly taken: ReadonlySet<string>;
}

const EVERY = 400;
const NO_KEYS: ReadonlySet<string> = new Set();

/** The last part of the address of a new entry's page: proposed from the fields, fixed by the first save. */
export class AddressControl extends Component<ControlProps<string>, State> {
  override state: State = { own: false, taken: NO_KEYS };
  #timer: ReturnType<typeof setInterval> | undefined;
  #seen: unknown;

  override componentDidMount() {
    if (!this.#isNew()) return;
    void this.#load();
    this.#timer = setInterval(() => this.#follow(), EVERY);
  }

  override componentWillUnmount() {
    clearInterval(this.#timer);
  }

  /** Asked by Decap before each save. */
  isValid = (): true | { error: { type: string; message: string } } => {
    if (!this.#isNew()) return true;
    const message = keyFault(plain(this.props.value) ?? '', this.state.taken);
    return message === undefined ? true : { error: { type: 'CUSTOM', message } };
  };

  #isNew(): boolean {
    return this.props.getEntry()?.get('newRecord') === true;
  }

  get #collection(): string {
    return String(this.props.collection.get('name'));
  }

  /** Keys in use: those of the site, and what the repository holds beside them. */
  async #load(): Promise<void> {
    const [kind = ''] = this.#collection.split('-');
    const { choices } = await deskContext().siteIndex();
    const known = (choices[kind as ChoiceKind] ?? []).map(({ key }) => key);
    this.setState({ taken: new Set(known) });
    const { payload } = await this.props.query(
      this.props.forID,
      this.#collection,
      ['title', 'name', 'surname'],
      '',
    );
    const found = (payload?.hits ?? []).map(({ slug }) => slug.replace(/\/index$/, ''));
    this.setState({ taken: new Set([...known, ...found]) }, () => this.#follow(true));
  }

  #follow(again = false): void {
    if (this.state.own) return;
    const data = this.props.getEntry()?.get('data');
    if (data === this.#seen && !again) return;
    this.#seen = data;
    const [kind = ''] = this.#collection.split('-');
    const fields = plain(data as { toJS(): Record<string, unknown> }) ?? {};
    const next = freeKey(kind, proposedKey(kind, fields), this.state.taken);
    if (next !== (plain(this.props.value) ?? '')) this.props.onChange(next);
  }

  override render() {
    const { forID, value, onChange, classNameWrapper } = this.props;
    if (!this.#isNew())
      return <FixedAddress id={forID} slug={this.props.getEntry()?.get('slug') as string | undefined} />;
    return (
      <input
        id={forID}
        type="text"
        className={classNameWrapper}
        value={plain(value) ?? ''}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          this.setState({ own: target.value !== '' });
          onChange(target.value.toLowerCase().replace(/[^a-z0-9-]+/g, '-'));
        }}
        onBlur={({ target }) => {
          if (target.value !== '') onChange(keyOf(target.value));
        }}
      />
    );
  }
}

const FixedAddress = ({ id, slug }: { id: string; slug: string | undefined }) => (
  <input id={id} className="rf-fixed" type="text" readOnly value={(slug ?? '').replace(/\/index$/, '')} />
);
