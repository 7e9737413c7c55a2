import type { CopyDevice } from '../../../functions/members/offline/copy/device.ts';
import { CopyError, type OpenCopy } from '../../../functions/members/offline/types.ts';
import { passkeyOf } from './passkey-unlock.ts';
import { alongOf, documentOf, noteOf, serverOf, takeOptions } from './taken.ts';

/** What a copy should hold: of each meeting its documents (numbers of `all`), and the notes by id. */
export interface CopyModel {
  readonly meetings: ReadonlyMap<string, readonly number[]>;
  readonly notes: ReadonlyMap<string, string>;
}

export type CopyStep =
  | { readonly do: 'take'; readonly meeting: string; readonly documents: readonly number[] }
  | { readonly do: 'remove'; readonly meeting: string }
  | { readonly do: 'note'; readonly id: string; readonly text: string }
  | { readonly do: 'unnote'; readonly id: string };

export const EMPTY_COPY: CopyModel = { meetings: new Map(), notes: new Map() };
export const UNLOCK = passkeyOf(1);
const START = new Date('2027-03-09T08:00:00Z');

const without = <V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> =>
  new Map([...map].filter(([one]) => one !== key));

/** The model after a step. */
export function modelAfter(model: CopyModel, step: CopyStep): CopyModel {
  if (step.do === 'take')
    return { ...model, meetings: new Map(model.meetings).set(step.meeting, step.documents) };
  if (step.do === 'remove') return { ...model, meetings: without(model.meetings, step.meeting) };
  if (step.do === 'note') return { ...model, notes: new Map(model.notes).set(step.id, step.text) };
  return { ...model, notes: without(model.notes, step.id) };
}

/** On which of three documents a note is. */
const documentFor = (id: string): string => `d-${(id.codePointAt(0) ?? 0) % 3}`;

/** Does a step; that something was not there is no failure. */
export async function doStep(
  copy: OpenCopy,
  step: CopyStep,
  all: readonly Uint8Array<ArrayBuffer>[],
): Promise<void> {
  const work = (): Promise<void> => {
    if (step.do === 'take') {
      const documents = step.documents.map((number) => documentOf(all[number] ?? new Uint8Array()));
      return copy.take(alongOf(step.meeting, documents), serverOf(all).fetchDocument, takeOptions());
    }
    if (step.do === 'remove') return copy.remove(step.meeting);
    if (step.do === 'note') return copy.saveNote(noteOf(step.id, documentFor(step.id), step.text));
    return copy.removeNote(step.id);
  };
  await work().catch((error: unknown) => {
    if (!(error instanceof CopyError) || error.fault !== 'missing') throw error;
  });
}

/** What the copy holds, every byte of it read and compared. */
export async function modelOf(copy: OpenCopy, all: readonly Uint8Array<ArrayBuffer>[]): Promise<CopyModel> {
  const meetings = new Map<string, readonly number[]>();
  for (const { meeting, documents } of await copy.meetings()) {
    const numbers = documents.map(({ sha256 }) =>
      all.findIndex((bytes) => documentOf(bytes).sha256 === sha256),
    );
    for (const number of numbers) {
      const bytes = all[number] ?? new Uint8Array();
      const kept = await copy.document(documentOf(bytes).sha256);
      if (Buffer.compare(kept, bytes) !== 0) throw new Error(`document ${number} is not what was taken`);
    }
    meetings.set(meeting.key, numbers);
  }
  return { meetings, notes: new Map((await copy.allNotes()).map(({ id, text }) => [id, text])) };
}

/** In one order, to compare. */
export const plainModel = ({ meetings, notes }: CopyModel): unknown => ({
  meetings: [...meetings].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  notes: [...notes].toSorted(([a], [b]) => (a < b ? -1 : 1)),
});

export const newCopyOn = (device: CopyDevice): Promise<OpenCopy> => device.create('amsel', UNLOCK, START);
