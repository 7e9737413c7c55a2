import { Component } from 'react';
import { deskContext } from '../../desk-context.ts';
import { whenTaken } from '../../guard/when-taken.ts';
import type { SiteIndex } from '../../index/site-index.ts';
import { type ControlProps, type FoundEntry, plain } from '../control-props.ts';
import { SEARCH_FIELDS } from '../paper-picker/model/current.ts';
import { allEntries, forgetEntries } from '../parts/all-entries.ts';
import { entryField } from '../parts/entry-data.ts';
import { nextNumber } from './model/next-number.ts';
import { bearer, indexBearer, isKeyTaken, numbered } from './model/taken.ts';
import { NumberView } from './NumberView.tsx';

interface State {
  readonly entries: readonly FoundEntry[];
  readonly index: SiteIndex | undefined;
  readonly loading: 'no' | 'now' | 'done' | 'failed';
  readonly said: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The number of a paper: it proposes the next free one, and tells at once when another paper bears it. */
export class PaperNumberControl extends Component<ControlProps<string>, State> {
  override state: State = { entries: [], index: undefined, loading: 'no', said: '' };
  /** What stood there when the entry was opened: nobody took it meanwhile. */
  readonly #first = plain(this.props.value) ?? '';
  #gone = false;
  #forget: () => void = () => undefined;
  #loading: Promise<void> | undefined;

  /** A number that another paper bears stops the publishing. */
  isValid = (): true | { error: { type: string; message: string } } => {
    const message = this.#error();
    return message === undefined ? true : { error: { type: 'CUSTOM', message } };
  };

  override componentDidMount() {
    this.#forget = whenTaken(() => this.#nextFree());
  }

  override componentWillUnmount() {
    this.#gone = true;
    this.#forget();
  }

  /** After somebody took the number meanwhile: what is free now. */
  async #nextFree(): Promise<string | undefined> {
    forgetEntries();
    this.#loading = undefined;
    await this.#load();
    if (this.#gone || this.state.loading === 'failed') return undefined;
    return `Die nächste freie Nummer ist ${this.#next()}.`;
  }

  get #value(): string {
    return plain(this.props.value) ?? '';
  }

  get #ownSlug(): string {
    return text(this.props.getEntry().get('slug'));
  }

  get #body(): string {
    return text(entryField(this.props.getEntry, 'body'));
  }

  #papers() {
    return numbered(this.state.entries, this.#ownSlug);
  }

  /** Loads once, and anew after a failure. */
  #load(): Promise<void> {
    if (!this.#loading || this.state.loading === 'failed') this.#loading = this.#loadNow();
    return this.#loading;
  }

  async #loadNow(): Promise<void> {
    this.setState({ loading: 'now' });
    const { siteIndex, collections } = deskContext();
    const [index, entries] = await Promise.allSettled([
      siteIndex(),
      allEntries(this.props.query, collections.papers ?? [], SEARCH_FIELDS.papers),
    ]);
    if (this.#gone) return;
    await new Promise<void>((resolve) => {
      this.setState(
        {
          index: index.status === 'fulfilled' ? index.value : undefined,
          entries: entries.status === 'fulfilled' ? entries.value : [],
          loading: entries.status === 'fulfilled' ? 'done' : 'failed',
        },
        resolve,
      );
    });
  }

  readonly #type = (value: string) => {
    this.props.onChange(value === '' ? undefined : value);
    this.setState({ said: '' });
    void this.#load();
  };

  readonly #propose = async () => {
    this.setState({ said: 'Die vergebenen Nummern werden geladen …' });
    await this.#load();
    if (this.#gone) return;
    if (this.state.loading === 'failed' && !this.state.index) {
      this.setState({
        said: 'Die vergebenen Nummern konnten nicht geladen werden. Versuchen Sie es erneut.',
      });
      return;
    }
    const next = this.#next();
    this.props.onChange(next);
    this.setState({ said: `${next} ist die nächste freie Nummer.` });
  };

  #next(): string {
    const date = text(entryField(this.props.getEntry, 'date'));
    const year = (/^\d{4}/.exec(date)?.[0] ?? deskContext().now()).slice(0, 4);
    const index = this.state.index?.highestNumbers ?? {};
    return nextNumber({ index, papers: this.#papers() }, this.#body, year);
  }

  /** Says that another paper bears the number. A number that was there before is no error: real data has such. */
  #taken(): string | undefined {
    const title = this.#value === '' ? undefined : bearer(this.#papers(), this.#value, this.#body);
    if (title !== undefined)
      return `Diese Nummer ist schon vergeben („${title}“). Die nächste freie ist ${this.#next()}.`;
    // The key of a saved paper stays, whatever becomes of its number.
    const isNew = this.#ownSlug === '';
    return isNew && isKeyTaken(this.state.index?.takenPapers ?? [], this.#value)
      ? `Diese Nummer trägt schon eine öffentliche Vorlage. Die nächste freie ist ${this.#next()}.`
      : undefined;
  }

  #error(): string | undefined {
    return this.#value === this.#first ? undefined : this.#taken();
  }

  #warning(): string | undefined {
    if (this.#value === '' || this.#error() !== undefined) return undefined;
    if (this.#value === this.#first) return this.#taken();
    const { loading, index } = this.state;
    if (loading === 'failed') {
      return 'Ob die Nummer schon vergeben ist, konnte nicht geprüft werden. Das holt die Prüfung nach dem Speichern nach.';
    }
    const key = this.#ownSlug.replace(/\/index$/, '');
    const title = indexBearer(index?.choices.papers ?? [], this.#value, key);
    return title === undefined
      ? undefined
      : `Diese Nummer trägt auf der Website schon eine Vorlage („${title}“). Bleiben Sie nur dabei, wenn diese einer anderen Körperschaft gehört.`;
  }

  override render() {
    return (
      <NumberView
        id={this.props.forID}
        value={this.#value}
        required={this.props.field.get('required') !== false}
        error={this.#error()}
        warning={this.#warning()}
        said={this.state.said}
        onType={this.#type}
        onPropose={() => void this.#propose()}
      />
    );
  }
}
