import { createContext, useContext } from 'react';
import type { AgendaItem } from '../../../domain/schema/agenda-item.ts';
import type { FoundEntry } from '../control-props.ts';
import type { Query } from '../parts/all-entries.ts';
import type { Draft, Place } from './model/add.ts';
import type { Direction } from './model/move.ts';
import type { Mark } from './model/remove.ts';
import type { Source } from './model/sources.ts';
import type { FilesEditorComponent } from './files-editor.ts';

/** What rows and dialogs can do and ask for. One object for the life of the control, so that rows are drawn only when theirs changes. */
export interface AgendaServices {
  /** Ids of all fields begin with it. */
  readonly prefix: string;
  readonly edit: (id: string, changes: Readonly<Record<string, unknown>>) => void;
  readonly toggle: (id: string) => void;
  readonly move: (id: string, direction: Direction) => void;
  readonly moveBeside: (id: string, other: string, side: 'before' | 'after') => void;
  readonly add: (draft: Draft, place: Place) => void;
  readonly remove: (id: string) => void;
  readonly unmark: (id: string, mark: Mark) => void;
  /** Asks first where something would be lost. */
  readonly close: (id: string) => void;
  readonly open: (id: string) => void;
  readonly takeOver: () => void;
  readonly renumber: () => void;
  /** Members present at the opening, as the meeting says. */
  readonly presentAtMeeting: () => number | undefined;
  /** Keys of the Fraktionen that other votes of this meeting name. */
  readonly factionsInUse: () => readonly string[];
  /** Whether the item can go that way now. */
  readonly canMove: (id: string, direction: Direction) => boolean;
  readonly canBePublic: (id: string) => boolean;
  /** True where removing it would withdraw it. */
  readonly isWithdrawnInstead: (id: string) => boolean;
  readonly templates: () => Promise<readonly FoundEntry[]>;
  readonly sources: () => Promise<readonly Source[]>;
  readonly query: Query;
  readonly FilesEditor: FilesEditorComponent | undefined;
  /** What the files editor needs of Decap. */
  readonly filesProps: () => Parameters<FilesEditorComponent>[0]['control'];
}

export const Services = createContext<AgendaServices | undefined>(undefined);

/** @throws Error outside of an agenda control. */
export function useServices(): AgendaServices {
  const services = useContext(Services);
  if (!services) throw new Error('Only within an agenda control');
  return services;
}

/** Id of the button that opens a row. */
export const rowId = (prefix: string, item: Pick<AgendaItem, 'id'>): string => `${prefix}-${item.id}`;
