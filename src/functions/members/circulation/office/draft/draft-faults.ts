import { closingRefusal, openingFaults, type Refusal } from '../../../../../domain/circulation/index.ts';
import { type CirculationPreset, followsFromStatutory } from '../../../../../domain/law/index.ts';
import { refusalLine } from '../refusal-line.ts';
import { zoneOf } from '../../../instant-words.ts';
import type { Council } from '../../../ports.ts';
import { ballotOf, type Ground } from './ballot-of.ts';
import { closingOf } from './closing-of.ts';
import type { BallotDraft, DraftItem, DraftProcedure } from './draft.ts';
import type { DraftThings } from './index-things.ts';
import { presetChoices, situationOf, startRefusals } from './preset-choices.ts';
import { silenceFaults } from './silence-faults.ts';
import { startWords } from '../words.ts';

/** Fields of the procedure by their names in the form. */
export type ProcedureField = 'titel' | 'art' | 'lage' | 'grund' | 'tag' | 'uhrzeit';
export type ProcedureFaults = Partial<Record<ProcedureField, string>>;

/** What is wrong with the procedure, by field. @param now milliseconds since 1970, of the machine's clock */
export function procedureFaults(
  procedure: DraftProcedure,
  ground: Ground,
  now: number,
  council: Council,
): ProcedureFaults {
  const preset = presetChoices(ground).get(procedure.preset);
  const refused = preset ? startRefusals(preset, situationOf(procedure, [])) : [];
  return {
    ...titleFault(procedure.title),
    ...(!preset && { art: 'Wählen Sie, nach welcher Regel beschlossen wird.' }),
    ...(refused.length > 0 && { lage: startWords(refused) }),
    ...reasonFault(procedure.reason),
    ...closingFaults(procedure, now, zoneOf(council)),
  };
}

const titleFault = (title: string): ProcedureFaults =>
  title === ''
    ? { titel: 'Geben Sie dem Umlaufverfahren einen Titel.' }
    : title.length > 1000
      ? { titel: refusalLine('malformed') }
      : {};

const reasonFault = (reason: string): ProcedureFaults =>
  reason === ''
    ? { grund: refusalLine('reason-missing') }
    : reason.length > 2000
      ? { grund: refusalLine('malformed') }
      : {};

function closingFaults(procedure: DraftProcedure, now: number, zone: string): ProcedureFaults {
  const closing = closingOf(procedure, zone);
  if ('refusal' in closing)
    return closing.refusal === 'no-time'
      ? { tag: 'Geben Sie Tag und Uhrzeit an, etwa 12.03.2027 und 18:00.' }
      : { uhrzeit: refusalLine(closing.refusal) };
  const refusal = closingRefusal(closing.closes, new Date(now).toISOString(), zone);
  return refusal === undefined ? {} : { tag: refusalLine(refusal) };
}

/** Something that stands against opening, and the page on which it is mended. */
export interface DraftFault {
  readonly words: string;
  readonly step: 'items' | 'procedure';
  /** Id of an item. */
  readonly item?: string;
}

/** All that stands against opening the draft now. */
export function draftFaults(
  draft: BallotDraft,
  ground: Ground,
  { things, council, now }: { readonly things: DraftThings; readonly council: Council; readonly now: number },
): DraftFault[] {
  const procedure = Object.values(procedureFaults(draft.procedure, ground, now, council));
  const preset = presetChoices(ground).get(draft.procedure.preset);
  const opens = new Date(now).toISOString();
  const faults = preset
    ? openingFaults(ballotOf(draft, ground, preset, { things, council, opens }), opens)
    : [];
  return [
    ...procedure.map((words): DraftFault => ({ words, step: 'procedure' })),
    ...(preset && isNumberMissing(draft.items, ground, preset)
      ? [{ words: refusalLine('statutory-unknown'), step: 'procedure' } as const]
      : []),
    ...(draft.items.length === 0 ? [{ words: refusalLine('no-items'), step: 'items' } as const] : []),
    ...draft.items.flatMap(methodFault),
    ...(preset ? silenceFaults(draft.items, ground, preset) : []),
    ...faults
      .filter(({ refusal }) => !SAID.has(refusal))
      .map(({ refusal, item, person }): DraftFault => ({
        words:
          person === undefined ? refusalLine(refusal) : `${nameOf(person, council)}: ${refusalLine(refusal)}`,
        step: 'items',
        ...(item !== undefined && { item }),
      })),
  ];
}

const isNumberMissing = (
  items: readonly DraftItem[],
  { organization: { kind, statutory } }: Ground,
  { consent }: CirculationPreset,
): boolean =>
  statutory === undefined && items.some(({ majority }) => followsFromStatutory({ kind, consent }, majority));

/** Told by the fields of the procedure already, or by the list of items. */
const SAID: ReadonlySet<Refusal> = new Set([
  'no-items',
  'reason-missing',
  'closes-in-past',
  'closes-too-late',
  'clock-gap',
  'clock-twice',
  'not-lawful',
]);

/** That an item is to be decided in a way that no circulation knows. */
export function methodFault({ id, method }: Pick<DraftItem, 'id' | 'method'>): DraftFault[] {
  if (method === 'open') return [];
  return [
    {
      words: refusalLine(method === 'secret' ? 'secret-refused' : 'election-refused'),
      step: 'items',
      item: id,
    },
  ];
}

const nameOf = (key: string, { directory }: Council): string =>
  directory.people.find((person) => person.key === key)?.name ?? key;
