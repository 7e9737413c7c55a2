/** One labelled word: where it must be split, where it may be, and what must not come out. */
export interface Labelled {
  readonly word: string;
  readonly joints: ReadonlySet<number>;
  readonly allowed: ReadonlySet<number>;
  readonly forbidden: readonly string[];
}

export interface Score {
  /** Share of the demanded joints that were found, and of the joints found that were right. */
  readonly recall: number;
  readonly precision: number;
  /** Parts that came out and must not. */
  readonly forbidden: readonly string[];
  /** The figures and every word that is not as labelled. */
  readonly summary: string;
}

function labelledLine(line: string): Labelled {
  const [marked = '', banned = ''] = line.split('!');
  const joints = new Set<number>();
  const allowed = new Set<number>();
  let word = '';
  for (const sign of marked.trim()) {
    if (sign === '|') joints.add(word.length);
    else if (sign === '.') allowed.add(word.length);
    else word += sign;
  }
  return { word, joints, allowed, forbidden: banned.split(',').map((part) => part.trim().toLowerCase()) };
}

/** Reads the lines of `compounds.ts`. */
export const labelled = (lines: string): Labelled[] => lines.trim().split('\n').map(labelledLine);

/** Places of the joints between `parts`. */
function jointsBetween(parts: readonly string[]): number[] {
  let place = 0;
  return parts.slice(0, -1).map((part) => (place += part.length));
}

/** How well `split` does on `words`. */
export function scoreOf(words: readonly Labelled[], split: (word: string) => readonly string[]): Score {
  const seen = words.map((entry) => {
    const parts = split(entry.word);
    const found = jointsBetween(parts);
    const right = found.filter((joint) => entry.joints.has(joint));
    const wrong = found.filter((joint) => !entry.joints.has(joint) && !entry.allowed.has(joint));
    const forbidden = parts.filter((part) => entry.forbidden.includes(part.toLowerCase()));
    return { entry, parts, right, wrong, forbidden };
  });
  const count = (of: (one: (typeof seen)[number]) => number): number =>
    seen.reduce((sum, one) => sum + of(one), 0);
  const demanded = count(({ entry }) => entry.joints.size);
  const right = count((one) => one.right.length);
  const wrong = count((one) => one.wrong.length);
  const off = seen.filter((one) => one.right.length < one.entry.joints.size || one.wrong.length > 0);
  const recall = right / demanded;
  const precision = right / (right + wrong);
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return {
    recall,
    precision,
    forbidden: seen.flatMap((one) => one.forbidden),
    summary: `recall ${percent(recall)} (${right} of ${demanded}), precision ${percent(precision)}; not as labelled: ${off
      .map(({ parts }) => parts.join('|'))
      .join(', ')}`,
  };
}
