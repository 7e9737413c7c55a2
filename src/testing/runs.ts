/** Runs of a property: all of them, but a few where mutants run the same tests thousands of times. */
export const runs = (all: number): number =>
  process.env['RATSFENSTER_MUTATION'] === undefined ? all : Math.min(all, 100);
