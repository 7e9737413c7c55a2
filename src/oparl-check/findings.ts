import { CATALOGUE, type Code } from './catalogue/catalogue.ts';
import type { Level } from './catalogue/rule.ts';
import type { Fault, Finding } from './finding.ts';

/** All findings of one rule. */
export interface Group {
  readonly code: Code;
  readonly level: Level;
  count: number;
  /** The first ones. */
  readonly examples: Finding[];
}

/** What was found. Of each rule the first few are kept and the rest are counted, so that memory stays bounded. */
export interface Findings {
  readonly add: (url: string, faults: Fault | readonly Fault[]) => void;
  /** By level, then by count. */
  readonly groups: () => readonly Group[];
}

const ORDER: Readonly<Record<Level, number>> = { MUST: 0, SHOULD: 1, HINT: 2 };

/** Makes an empty collection that keeps so many examples of each rule. */
export function createFindings(examples: number): Findings {
  const groups = new Map<Code, Group>();
  const take = (finding: Finding): void => {
    const { code } = finding;
    const group = groups.get(code) ?? { code, level: CATALOGUE[code].level, count: 0, examples: [] };
    groups.set(code, group);
    group.count += 1;
    if (group.examples.length < examples) group.examples.push(finding);
  };
  return {
    add(url, faults) {
      for (const fault of [faults].flat()) take({ ...fault, url });
    },
    groups: () =>
      [...groups.values()].toSorted((a, b) => ORDER[a.level] - ORDER[b.level] || b.count - a.count),
  };
}
