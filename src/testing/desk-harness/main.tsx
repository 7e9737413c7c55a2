import { Component, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { setDeskContext } from '../../desk/desk-context.ts';
import { agendaControl } from '../../desk/widgets/agenda/AgendaControl.tsx';
import type { ControlProps } from '../../desk/widgets/control-props.ts';
import { DocumentsEditor } from '../../desk/widgets/documents/DocumentsEditor.tsx';
import { PaperPickerControl, ReferenceControl } from '../../desk/widgets/paper-picker/controls.tsx';
import { VoteControl } from '../../desk/widgets/vote/VoteControl.tsx';
import { assetOf, forgetUpload, media, persistMedia } from './media.ts';
import { MORE_SCENES } from './more-scenes.ts';
import { agenda, asked, entries, siteIndex } from './scenes.ts';
import { CalendarScene } from './CalendarScene.tsx';
import { StandingScene } from './StandingScene.tsx';

// One control alone, with values as Decap holds them: immutable at first, plain after a change.

let count = 0;
setDeskContext({
  side: 'public',
  role: 'clerk',
  siteIndex: () => (asked.has('offline') ? Promise.reject(new Error('offline')) : Promise.resolve(siteIndex)),
  collections: {
    papers: ['papers'],
    meetings: ['meetings'],
    circulations: ['resolutions-circulation'],
    templates: ['templates'],
  },
  now: () => '2027-03-01T10:00',
  newId: () => `neu${count++}`,
  otherDesk: asked.has('other') ? 'https://intern.redaktion.example' : undefined,
  closedItems: () =>
    Promise.resolve([
      { id: 'n1', number: '9', category: 'contracts' },
      { id: 'n2', number: '10', category: 'property' },
      { id: 'n3', number: '11', category: 'personnel' },
    ]),
  uploadLimit: 1024 * 1024,
  forgetUpload,
  signOffOffices: ['fachbereich-finanzen', 'Hauptamt'],
});

const kept = (value: unknown) => ({ toJS: () => structuredClone(value) });
Object.assign(window, { media });
const data: Record<string, unknown> = {
  key: '2027-04-01-rat',
  organization: 'rat',
  body: 'stadt',
  start: '2027-04-01T19:00',
  status: 'scheduled',
  present: 25,
  ...(asked.has('sent') ? { invitation: { sentAt: '2027-02-20T10:00' } } : {}),
};

interface Scene {
  readonly control: unknown;
  readonly value: unknown;
  readonly field: Readonly<Record<string, unknown>>;
  readonly label: string;
}

const SCENES: Readonly<Record<string, Scene>> = {
  agenda: {
    control: agendaControl(DocumentsEditor),
    value: agenda(Number(asked.get('size') ?? 0)),
    field: {},
    label: 'Tagesordnung',
  },
  vote: { control: VoteControl, value: undefined, field: {}, label: 'Abstimmung' },
  papers: {
    control: PaperPickerControl,
    value: asked.has('unknown') ? ['9999-1999'] : [],
    field: {},
    label: 'Vorlagen',
  },
  calendar: { control: CalendarScene, value: undefined, field: {}, label: 'Kalender öffnen' },
  standing: { control: StandingScene, value: undefined, field: {}, label: 'Stand der Eingabe' },
  organization: {
    control: ReferenceControl,
    value: undefined,
    field: { kind: 'organizations' },
    label: 'Gremium',
  },
  ...MORE_SCENES,
};

const scene = SCENES[asked.get('control') ?? 'agenda'] as Scene;

/** What tests read: the value as it would be saved, and how often it was changed. */
export interface HarnessState {
  value: unknown;
  changes: number;
  /** How often the first item of the agenda was looked at, where the address asks for `reads`. */
  reads: number;
  isValid: () => unknown;
}
const state: HarnessState = { value: scene.value, changes: 0, reads: 0, isValid: () => true };
Object.assign(window, { harness: state });

/** The agenda as it is, with an eye on the number of its first item: a row that is drawn reads it. */
function counted(value: unknown): unknown {
  const [first] = value as object[];
  Object.defineProperty(first, 'number', {
    enumerable: true,
    get: () => {
      state.reads += 1;
      return '1';
    },
  });
  return value;
}

class Host extends Component<object, { readonly value: unknown }> {
  override state: { readonly value: unknown } = {
    value: asked.has('reads')
      ? counted(scene.value)
      : scene.value === undefined
        ? undefined
        : kept(scene.value),
  };

  readonly given: Omit<ControlProps<unknown>, 'value'> = {
    onChange: (value) => {
      state.value = value;
      state.changes += 1;
      this.setState({ value });
    },
    forID: 'feld-1',
    field: { get: (name) => scene.field[name] },
    classNameWrapper: '',
    getEntry: () => ({
      get: (name) =>
        name === 'mediaFiles'
          ? kept(media.files)
          : name === 'data'
            ? { ...data, files: state.value }
            : undefined,
      getIn: ([, name = '']) => data[name],
    }),
    collection: { get: () => 'meetings' },
    query: (_, collection) =>
      asked.has('offline')
        ? Promise.resolve({})
        : new Promise((resolve) => {
            setTimeout(() => resolve({ payload: { hits: entries[collection] ?? [] } }), 50);
          }),
    loadEntry: () => Promise.reject(new Error('not in the harness')),
    onPersistMedia: (file) => persistMedia(file),
    getAsset: assetOf,
  };

  override render() {
    const Control = scene.control as ComponentType<
      ControlProps<unknown> & { ref: (control: { isValid?: () => unknown } | null) => void }
    >;
    return (
      <Control
        {...this.given}
        value={this.state.value}
        ref={(control) => {
          state.isValid = () => control?.isValid?.() ?? true;
        }}
      />
    );
  }
}

createRoot(document.getElementById('host') as HTMLElement).render(
  <>
    <label className="harness-label" htmlFor="feld-1">
      {scene.label}
    </label>
    <Host />
  </>,
);
