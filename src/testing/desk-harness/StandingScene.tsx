import { type ReactNode, useRef, useState } from 'react';
import { closeProblemPanel, openProblemPanel } from '../../desk/checks/panel/problem-panel.ts';
import { saveHooks } from '../../desk/checks/save-hooks.ts';
import { deskContext } from '../../desk/desk-context.ts';
import { AgendaControl } from '../../desk/widgets/agenda/AgendaControl.tsx';
import type { ControlProps } from '../../desk/widgets/control-props.ts';
import { StandingControl } from '../../desk/widgets/standing/StandingControl.tsx';
import type { AgendaItem } from '../../domain/schema/agenda-item.ts';
import { asked } from './scenes.ts';

// Decap brings a Buffer to the page, which the reader of front matter asks for.
Object.assign(globalThis, { Buffer: { from: (text: string) => new TextEncoder().encode(text) } });

type Fields = Readonly<Record<string, unknown>>;

const START: Fields = asked.has('new')
  ? { status: 'scheduled', agenda: [] }
  : {
      title: 'Sitzung des Rates',
      organization: 'rat',
      status: 'scheduled',
      start: '2027-05-03T18:00',
      agenda: [
        { id: 'a1', number: '1', public: true, title: 'Haushalt', items: [] },
        {
          id: 'a2',
          number: '2',
          public: true,
          title: 'Radweg',
          items: [{ id: 'a3', number: '2.1', public: true, title: 'Verschiedenes' }],
        },
      ],
      files: [
        { id: 'f1', title: 'Plan', source: 'https://plan.example/' },
        { id: 'f2', title: asked.has('whole') ? 'Karte' : '', source: 'https://plan.example/2' },
      ],
    };

/** As Decap holds it, as far as the hooks ask. */
const immutable = (data: Fields) => ({
  get: (name: string) => data[name],
  set: (name: string, value: unknown) => immutable({ ...data, [name]: value }),
  toJS: () => data as Record<string, unknown>,
});

/** The box above a form that is built and named as Decap builds it, and its button for saving. */
export function StandingScene(props: ControlProps<unknown>) {
  const [fields, setFields] = useState(START);
  const [said, setSaid] = useState('');
  const shown = useRef({ fields, data: immutable(fields) });
  if (shown.current.fields !== fields) shown.current = { fields, data: immutable(fields) };
  const entry = {
    get: (name: string) =>
      ({
        data: shown.current.data,
        slug: asked.has('new') ? '' : '2027-05-03-rat/index',
        collection: 'meetings',
      })[name],
    getIn: ([, name = '']: readonly string[]) => shown.current.fields[name],
  };
  const [getEntry] = useState(() => () => entry);
  const change = (name: string, value: unknown) => setFields((before) => ({ ...before, [name]: value }));
  const save = () => {
    const { siteIndex, newId } = deskContext();
    const hooks = saveHooks({
      side: 'public',
      siteIndex,
      newId,
      setField: change,
      show: openProblemPanel,
      clear: closeProblemPanel,
    });
    hooks.preSave({ entry }).then(
      () => setSaid('Gespeichert.'),
      (error: unknown) => setSaid(String(error)),
    );
  };
  const line = (id: string, label: string, name: string, type = 'text') => (
    <Line id={id} label={label} type={type} value={fields[name]} onChange={(value) => change(name, value)} />
  );
  return (
    <>
      <StandingControl
        {...props}
        value={undefined}
        getEntry={getEntry}
        collection={{ get: () => 'meetings' }}
      />
      {line('title-field-1', 'Titel', 'title')}
      {line('organization-field-2', 'Gremium', 'organization')}
      {line('start-field-3', 'Beginn', 'start', 'datetime-local')}
      {line('status-field-4', 'Stand', 'status')}
      <Group id="invitation-field-5">
        <Line
          id="sentAt-field-6"
          label="Versandt am"
          type="datetime-local"
          value={(fields['invitation'] as Fields | undefined)?.['sentAt']}
          onChange={(sentAt) => change('invitation', { sentAt })}
        />
      </Group>
      <label htmlFor="agenda-field-7">Tagesordnung</label>
      <AgendaControl
        {...props}
        forID="agenda-field-7"
        value={fields['agenda'] as AgendaItem[]}
        onChange={(agenda) => change('agenda', agenda)}
        getEntry={getEntry}
      />
      <div id="files-field-8">
        {((fields['files'] ?? []) as Fields[]).map((file, i) => (
          <Group key={String(file['id'])} id="">
            <Line
              id={`title-field-${i + 9}`}
              label={`Titel der Datei ${i + 1}`}
              value={file['title']}
              onChange={() => undefined}
            />
          </Group>
        ))}
      </div>
      <button type="button" onClick={save}>
        Speichern
      </button>
      <p id="said">{said}</p>
    </>
  );
}

interface LineProps {
  readonly id: string;
  readonly label: string;
  readonly type?: string;
  readonly value: unknown;
  readonly onChange: (value: string) => void;
}

const Line = ({ id, label, type = 'text', value, onChange }: LineProps) => (
  <p>
    <label htmlFor={id}>{label}</label>{' '}
    <input
      id={id}
      type={type}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value)}
    />
  </p>
);

/** Closed at first, its fields hidden by style, as Decap does. */
function Group({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <div {...(id !== '' && { id })}>
      <button type="button" style={{ minHeight: '2rem' }} onClick={() => setOpen(!open)}>
        Auf- und zuklappen {id}
      </button>
      <div style={{ display: open ? 'block' : 'none' }}>{children}</div>
    </div>
  );
}
