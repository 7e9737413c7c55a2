import { FILES } from './files.ts';
import { LISTS } from './lists.ts';
import { OBJECTS } from './objects.ts';
import { REFERENCES } from './references.ts';
import type { Rule } from './rule.ts';
import { TRANSPORT } from './transport.ts';

const ALL = { ...TRANSPORT, ...OBJECTS, ...LISTS, ...REFERENCES, ...FILES };

/** Stable name of a rule. */
export type Code = keyof typeof ALL;

/** Every rule by its code. */
export const CATALOGUE: Readonly<Record<Code, Rule>> = ALL;
