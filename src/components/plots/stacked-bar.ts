/** A part of a bar that is 100 wide. */
export interface BarPart<T> {
  readonly value: T;
  readonly start: number;
  readonly width: number;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Parts from left to right whose widths follow their counts; parts without a count are left out. */
export function stackedBar<T extends { readonly count: number }>(values: readonly T[]): BarPart<T>[] {
  const total = values.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return values.flatMap((value) => {
    if (value.count <= 0) return [];
    const start = rounded((before / total) * 100);
    before += value.count;
    return [{ value, start, width: rounded((before / total) * 100 - start) }];
  });
}
