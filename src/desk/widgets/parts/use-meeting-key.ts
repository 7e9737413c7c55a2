import { useEffect, useState } from 'react';
import type { ControlProps } from '../control-props.ts';

type GetEntry = ControlProps<unknown>['getEntry'];

/** Milliseconds between two looks: Decap tells a control nothing of the other fields. */
const EVERY = 300;

/** The key of the meeting in the editor, or the one that a new one is going to have; empty while it has none. */
export function useMeetingKey(getEntry: GetEntry): string {
  const [key, setKey] = useState(() => keyIn(getEntry));
  useEffect(() => {
    const timer = setInterval(() => setKey(keyIn(getEntry)), EVERY);
    return () => clearInterval(timer);
  }, [getEntry]);
  return key;
}

function keyIn(getEntry: GetEntry): string {
  const entry = getEntry() as ReturnType<GetEntry> | undefined;
  const own = entry?.get('slug');
  const key = typeof own === 'string' && own !== '' ? own : entry?.getIn(['data', 'key']);
  return typeof key === 'string' ? key.replace(/\/index$/, '') : '';
}
