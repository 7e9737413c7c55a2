import { useEffect, useState } from 'react';
import { deskContext } from '../../desk-context.ts';
import { type ControlProps, plain } from '../control-props.ts';
import type { MinutesForm } from './model/steps.ts';

type GetEntry = ControlProps<unknown>['getEntry'];

/** What of Decap's immutable maps is needed. */
interface Kept {
  has(name: string): boolean;
  set(name: string, value: unknown): Kept;
  delete(name: string): Kept;
  clear(): Kept;
  toJS(): unknown;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'toJS' in value && 'set' in value;

/** Milliseconds between two looks: Decap tells a control nothing of the other fields. */
const EVERY = 300;

/** The whole form as plain data, seen anew when anything in it changes. */
export function useForm(getEntry: GetEntry): Readonly<Record<string, unknown>> {
  const [data, setData] = useState(() => dataOf(getEntry));
  useEffect(() => {
    const timer = setInterval(() => setData(dataOf(getEntry)), EVERY);
    return () => clearInterval(timer);
  }, [getEntry]);
  return plain(data as Parameters<typeof plain<Record<string, unknown>>>[0]) ?? {};
}

const dataOf = (getEntry: GetEntry): unknown => (getEntry() as ReturnType<GetEntry> | undefined)?.get('data');

/**
 * Puts the minutes into the form. The group of their fields keeps them in a map of Decap's own, so the values are set in
 * that map; where there are no minutes yet it is an empty one.
 */
export function putMinutes(getEntry: GetEntry, next: MinutesForm): void {
  const old = getEntry().getIn(['data', 'minutes']);
  const data = dataOf(getEntry);
  const base = isKept(old) ? old : isKept(data) ? data.clear() : undefined;
  const value = base && Object.entries(next).reduce((map, [name, one]) => map.set(name, one), base);
  deskContext().setField?.('minutes', value ?? next);
}
