import { useEffect, useState } from 'react';
import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import { deskContext } from '../../desk-context.ts';
import type { ControlProps } from '../control-props.ts';
import { keyOf, SEARCH_FIELDS } from '../paper-picker/model/current.ts';
import { allEntries } from '../parts/all-entries.ts';

type Loaders = Pick<ControlProps<unknown>, 'loadEntry' | 'query'>;
type Agenda = readonly Partial<AgendaItem>[];

/** The agenda of a meeting, or how far it is loaded. */
export type AgendaState = Agenda | 'none' | 'loading' | 'failed';

const agendaIn = (data: unknown): Agenda | undefined => {
  const agenda = (data as { agenda?: unknown } | undefined)?.agenda;
  return Array.isArray(agenda) ? (agenda as Agenda) : undefined;
};

/** Asks for the one entry first; where that is not to be had, looks through the current meetings. */
async function loaded(key: string, { loadEntry, query }: Loaders): Promise<Agenda> {
  const collections = deskContext().collections.meetings ?? [];
  for (const collection of collections) {
    const entry = await loadEntry(collection, `${key}/index`).catch(() => undefined);
    const agenda = agendaIn(entry?.data);
    if (agenda) return agenda;
  }
  const entries = await allEntries(query, collections, SEARCH_FIELDS.meetings);
  const agenda = agendaIn(entries.find((entry) => keyOf(entry) === key)?.data);
  if (!agenda) throw new Error(`The agenda of ${key} could not be loaded`);
  return agenda;
}

/** The agenda of the meeting of that key. */
export function useAgenda(key: string | undefined, loaders: Loaders): AgendaState {
  const [state, setState] = useState<{ readonly key: string | undefined; readonly agenda: AgendaState }>();
  useEffect(() => {
    if (key === undefined) return;
    let gone = false;
    const tell = (agenda: AgendaState) => {
      if (!gone) setState({ key, agenda });
    };
    loaded(key, loaders).then(tell, () => tell('failed'));
    return () => {
      gone = true;
    };
    // Decap hands in other loaders with each drawing; they do the same.
  }, [key]);
  if (key === undefined) return 'none';
  return state?.key === key ? state.agenda : 'loading';
}
