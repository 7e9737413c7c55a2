import { useEffect, useState } from 'react';
import { type ControlProps, plain } from '../control-props.ts';

/** The entry in the editor. */
export interface OpenEntry {
  readonly form: Readonly<Record<string, unknown>>;
  readonly slug: string;
  readonly isNew: boolean;
}

type GetEntry = ControlProps<unknown>['getEntry'];

/** Milliseconds between two looks. Decap tells a control nothing of the other fields. */
const EVERY = 300;
/** Milliseconds without a change after which what was typed is looked at. */
const PAUSE = 600;

/** The entry as it is edited, a moment after somebody stopped typing. */
export function useEntry(getEntry: GetEntry): OpenEntry {
  const [entry, setEntry] = useState(() => readEntry(getEntry));
  useEffect(() => {
    let seen = getEntry()?.get('data');
    let pause: ReturnType<typeof setTimeout> | undefined;
    const look = setInterval(() => {
      const data = getEntry()?.get('data');
      if (data === seen) return;
      seen = data;
      clearTimeout(pause);
      pause = setTimeout(() => setEntry(readEntry(getEntry)), PAUSE);
    }, EVERY);
    return () => {
      clearInterval(look);
      clearTimeout(pause);
    };
  }, [getEntry]);
  return entry;
}

/** The entry at this moment. */
export function readEntry(getEntry: GetEntry): OpenEntry {
  const entry = getEntry() as ReturnType<GetEntry> | undefined;
  const data = entry?.get('data') as Parameters<typeof plain<Record<string, unknown>>>[0];
  const slug = entry?.get('slug');
  return {
    form: plain(data) ?? {},
    slug: typeof slug === 'string' ? slug : '',
    isNew: entry?.get('newRecord') === true,
  };
}
