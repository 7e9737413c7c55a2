import { inject, vi } from 'vitest';

// Only under mutation testing, where test files share one worker. Each file loads the modules anew, so that a mutant of
// what is made on loading shows; and no mutant of the run before is active while it does.
vi.resetModules();
const provided = inject as (name: string) => unknown;
const stryker = (globalThis as Record<string, unknown>)[String(provided('globalNamespace'))];
if (provided('mutantActivation') !== 'static') Object.assign(stryker ?? {}, { activeMutant: undefined });
