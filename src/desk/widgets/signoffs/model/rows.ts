import type { Paper } from '../../../../domain/schema/paper.ts';
import { patched } from '../../parts/patched.ts';
import { placeInOrder } from '../../parts/place-in-order.ts';

export type SignOff = NonNullable<Paper['signoffs']>[number];

const ORDER = ['office', 'person', 'date', 'remark'];

/** One office and what it said. */
export interface SignOffRow {
  readonly office: string;
  /** Undefined where the office has no entry yet. */
  readonly signoff: SignOff | undefined;
  /** Place in the list; undefined with the entry. */
  readonly place: number | undefined;
  /** The settings name the office. */
  readonly expected: boolean;
}

/** A row for each office of the settings in their order, then one for each other entry. */
export function rowsOf(offices: readonly string[], signoffs: readonly SignOff[]): readonly SignOffRow[] {
  const used = new Set<number>();
  const expected = offices.map((office) => {
    const place = signoffs.findIndex((signoff) => signoff.office === office);
    if (place >= 0) used.add(place);
    const there = place >= 0 ? { signoff: signoffs[place], place } : { signoff: undefined, place: undefined };
    return { office, ...there, expected: true };
  });
  const others = signoffs.flatMap((signoff, place) =>
    used.has(place) ? [] : [{ office: signoff.office, signoff, place, expected: false }],
  );
  return [...expected, ...others];
}

/**
 * The list after a change of one row. A first word of an office becomes an entry behind those of the offices before it;
 * an entry of the settings that says nothing any more goes.
 */
export function withRow(
  offices: readonly string[],
  signoffs: readonly SignOff[],
  row: SignOffRow,
  changes: Partial<Omit<SignOff, 'office'>>,
): readonly SignOff[] {
  if (row.place === undefined) {
    const entry = patched<SignOff>({ office: row.office }, changes, ORDER);
    return Object.keys(entry).length === 1
      ? signoffs
      : signoffs.toSpliced(
          placeInOrder(
            offices,
            signoffs.map(({ office }) => office),
            row.office,
          ),
          0,
          entry,
        );
  }
  const entry = patched(row.signoff as SignOff, changes, ORDER);
  if (row.expected && Object.keys(entry).length === 1) return signoffs.toSpliced(row.place, 1);
  return signoffs.with(row.place, entry);
}

/** How far the round is: the offices of the settings that still have to sign off, by name. */
export const openOffices = (rows: readonly SignOffRow[]): readonly string[] =>
  rows.filter(({ expected, signoff }) => expected && signoff?.date === undefined).map(({ office }) => office);
