import { Component } from 'react';
import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { deskContext } from '../../desk-context.ts';
import { ProtectedPartButton } from '../../handover/ProtectedPartButton.tsx';
import type { ControlProps } from '../control-props.ts';
import { MinutesView } from '../minutes/MinutesView.tsx';
import { entryField } from '../parts/entry-data.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import { AgendaActions, factionsOf } from './actions.ts';
import { AgendaView } from './AgendaView.tsx';
import type { FilesEditorComponent } from './files-editor.ts';
import { loadedSources, loadedTemplates } from './load.ts';
import { type Circumstances, isSent } from './model/circumstances.ts';
import { canMove } from './model/move.ts';
import { isWithdrawnInstead } from './model/remove.ts';
import { flat, isPublicItem, type Items } from './model/tree.ts';
import { canBePublic } from './model/visibility.ts';
import { nameOf } from './model/words.ts';
import type { Question } from './questions.ts';
import { type AgendaServices, rowId, Services } from './services.ts';

export interface AgendaControlProps extends ControlProps<AgendaItem[]> {
  /** Editor for the documents of an item; without it there is none. */
  readonly FilesEditor?: FilesEditorComponent;
}

interface State {
  readonly open: ReadonlySet<string>;
  readonly question: Question | undefined;
  readonly said: string;
  /** The minutes are written instead of the agenda planned. */
  readonly writes: boolean;
}

const NONE: AgendaItem[] = [];

/** The agenda of a meeting. Nothing is changed before the clerk does something. */
export class AgendaControl extends Component<AgendaControlProps, State> {
  override state: State = { open: new Set(), question: undefined, said: '', writes: false };
  readonly #value = new PlainValue<AgendaItem[]>();
  #items: Items = NONE;
  #seen: AgendaControlProps['value'];
  #saved: ReadonlySet<string> = new Set();
  #focus: string | undefined;
  readonly #actions = new AgendaActions({
    items: () => this.#items,
    around: () => this.#around(),
    commit: (next, said = '', focus) => this.#commit(next, said, focus),
    ask: (question) => this.setState({ question }),
    show: (id) => this.setState(({ open }) => ({ open: new Set([...open, id]) })),
  });
  readonly #services: AgendaServices = this.#makeServices();

  constructor(props: AgendaControlProps) {
    super(props);
    this.#read();
    this.#markSaved();
  }

  /** Whether every item says what it is about. Decap asks before each save: what it holds then counts as seen by others. */
  isValid = (): true | { error: { type: string; message: string } } => {
    const bare = flat(this.#items).find((item) => isPublicItem(item) && !item.title?.trim());
    if (bare) return { error: { type: 'CUSTOM', message: `${nameOf(bare)} hat noch keinen Titel.` } };
    this.#markSaved();
    return true;
  };

  override componentDidUpdate() {
    if (this.#focus === undefined || this.state.question) return;
    const target = document.getElementById(this.#focus);
    this.#focus = undefined;
    if (target && document.activeElement !== target) target.focus();
  }

  #markSaved() {
    this.#saved = new Set(flat(this.#items).map(({ id }) => id));
  }

  /** What Decap holds, unless it still draws what was there before the last change. */
  #read() {
    if (this.#seen === this.props.value) return;
    this.#seen = this.props.value;
    this.#items = this.#value.of(this.props.value) ?? NONE;
  }

  #commit(next: Items, said: string, focus: string | undefined) {
    if (said !== '') this.setState((state) => ({ said: state.said === said ? `${said}\u00a0` : said }));
    this.#focus = focus === undefined ? undefined : this.#targetOf(focus);
    if (next === this.#items) return;
    this.#items = next;
    this.props.onChange(next as AgendaItem[]);
  }

  /** The button that was pressed, as long as it belongs to the row; else the row itself. */
  #targetOf(id: string): string {
    if (id === '') return this.props.forID;
    const row = rowId(this.props.forID, { id });
    const active = document.activeElement?.id ?? '';
    return active === `${row}-up` || active === `${row}-down` ? active : row;
  }

  #around(): Circumstances {
    const { now, newId } = deskContext();
    const invitation = entryField(this.props.getEntry, 'invitation') as { sentAt?: unknown } | undefined;
    const status = entryField(this.props.getEntry, 'status');
    const sent = isSent({ sentAt: invitation?.sentAt, status }, now());
    return { sent, now: now(), newId, saved: this.#saved };
  }

  #makeServices(): AgendaServices {
    const { edit, move, moveBeside, add, remove, unmark, close, open, askToTakeOver, askToRenumber } =
      this.#actions;
    const prefix = this.props.forID;
    const query: AgendaServices['query'] = (...asked) => this.props.query(...asked);
    return {
      prefix,
      edit,
      move,
      moveBeside,
      add,
      remove,
      unmark,
      close,
      open,
      query,
      takeOver: askToTakeOver,
      renumber: askToRenumber,
      toggle: (id) => this.#toggle(id),
      presentAtMeeting: () => {
        const present = entryField(this.props.getEntry, 'present');
        return typeof present === 'number' ? present : undefined;
      },
      factionsInUse: () => factionsOf(this.#items),
      canMove: (id, direction) => canMove(this.#items, id, direction),
      canBePublic: (id) => canBePublic(this.#items, id),
      isWithdrawnInstead: (id) => isWithdrawnInstead(this.#items, id, this.#around()),
      templates: () => loadedTemplates(query),
      sources: () =>
        loadedSources(query, {
          organization: entryField(this.props.getEntry, 'organization'),
          start: entryField(this.props.getEntry, 'start'),
          agenda: this.#items,
        }),
      FilesEditor: this.props.FilesEditor,
      filesProps: () => this.props,
    };
  }

  #toggle(id: string) {
    this.setState(({ open }) => {
      const next = new Set(open);
      if (!next.delete(id)) next.add(id);
      return { open: next };
    });
  }

  /** The way to the other desk, where there is one and the agenda has anything for it. */
  #protectedPart() {
    const { otherDesk, side } = deskContext();
    if (otherDesk === undefined || side !== 'public' || flat(this.#items).every(isPublicItem))
      return undefined;
    const { forID, getEntry } = this.props;
    return <ProtectedPartButton id={`${forID}-protected`} items={this.#items} getEntry={getEntry} />;
  }

  #minutes() {
    if (!this.state.writes) return undefined;
    const { forID, getEntry } = this.props;
    const commit = (next: Items, said: string) => this.#commit(next, said, undefined);
    return <MinutesView id={`${forID}-minutes`} items={this.#items} getEntry={getEntry} commit={commit} />;
  }

  override render() {
    this.#read();
    return (
      <Services value={this.#services}>
        <AgendaView
          id={this.props.forID}
          items={this.#items}
          {...this.state}
          sent={this.#around().sent}
          actions={this.#actions}
          onAnswered={() => this.setState({ question: undefined })}
          footer={this.#protectedPart()}
          minutes={this.#minutes()}
          onMode={() => this.setState(({ writes }) => ({ writes: !writes }))}
        />
      </Services>
    );
  }
}

/** An agenda control that edits documents with the given component. */
export function agendaControl(FilesEditor: FilesEditorComponent): typeof AgendaControl {
  return class extends AgendaControl {
    static readonly defaultProps = { FilesEditor };
  };
}
