import { Component } from 'react';
import { deskContext } from '../../desk-context.ts';
import { whenTaken } from '../../guard/when-taken.ts';
import type { ChoiceKind } from '../../index/site-index.ts';
import { type ControlProps, plain } from '../control-props.ts';
import { allEntries } from '../parts/all-entries.ts';
import { freeKey, isNamed, keyFault, keyOf, proposedKey, typedKey } from './propose-key.ts';

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
  #forget: () => void = () => undefined;
  #seen: unknown;

  override componentDidMount() {
    if (!this.#isNew()) return;
    void this.#load();
    this.#timer = setInterval(() => this.#follow(), EVERY);
    this.#forget = whenTaken((key) => this.#otherThan(key));
  }

  override componentWillUnmount() {
    clearInterval(this.#timer);
    this.#forget();
  }

  /** Asked by Decap before each save, which may come sooner after the last change than the next look at the fields. */
  isValid = (): true | { error: { type: string; message: string } } => {
    if (!this.#isNew()) return true;
    const named = isNamed(this.#kind, this.#fields);
    const message = keyFault(this.#follow(), this.state.taken, named);
    return message === undefined ? true : { error: { type: 'CUSTOM', message } };
  };

  #isNew(): boolean {
    return this.props.getEntry()?.get('newRecord') === true;
  }

  get #collection(): string {
    return String(this.props.collection.get('name'));
  }

  /** `papers` of the collection `papers-2027`; a resolution that is not public is another kind. */
  get #kind(): string {
    const kind = this.#collection.split('-')[0] ?? '';
    return kind === 'resolutions' && deskContext().side === 'protected' ? `protected-${kind}` : kind;
  }

  get #fields(): Readonly<Record<string, unknown>> {
    return plain(this.props.getEntry()?.get('data') as { toJS(): Record<string, unknown> } | undefined) ?? {};
  }

  /** Takes note that somebody took the key meanwhile, and proposes another. The number of a paper is told by its own field. */
  async #otherThan(key: string): Promise<string | undefined> {
    await new Promise<void>((resolve) => {
      this.setState(({ taken }) => ({ taken: new Set([...taken, key]) }), resolve);
    });
    if (this.#kind === 'papers') return undefined;
    const free = freeKey(this.#kind, key, this.state.taken);
    this.props.onChange(free);
    return `Sehen Sie in der Liste nach, ob es derselbe Eintrag ist. Wenn nicht, ist für Ihren die Adresse „${free}“ frei und schon eingetragen.`;
  }

  /** Keys in use: those of the site, and what the repository holds beside them. */
  async #load(): Promise<void> {
    const { choices, takenPapers = [] } = await deskContext().siteIndex();
    const shown = (choices[this.#kind as ChoiceKind] ?? []).map(({ key }) => key);
    const known = this.#kind === 'papers' ? [...shown, ...takenPapers] : shown;
    this.setState({ taken: new Set(known) });
    const entries = await allEntries(this.props.query, [this.#collection], ['title', 'name', 'surname']);
    const found = entries.map(({ slug }) => slug.replace(/\/index$/, ''));
    this.setState({ taken: new Set([...known, ...found]) }, () => this.#follow(true));
  }

  /** Sets the key that the fields suggest, unless the clerk has set one; gives what it is then. */
  #follow(again = false): string {
    const now = plain(this.props.value) ?? '';
    const data = this.props.getEntry()?.get('data');
    if (this.state.own || (data === this.#seen && !again)) return now;
    this.#seen = data;
    const next = freeKey(this.#kind, proposedKey(this.#kind, this.#fields), this.state.taken);
    if (next !== now) this.props.onChange(next);
    return next;
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
          onChange(typedKey(target.value));
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
