import type { Problem } from '../../domain/problem.ts';
import type { ProblemCode } from '../../domain/rules/codes.ts';

/**
 * Warnings that a clerk can settle in this entry and without which citizens would be told too little, or something wrong:
 * they stop the publishing. Everything else that real records hold, odd numbers and dates among it, stays a warning.
 */
const STOP_PUBLISHING: ReadonlySet<string> = new Set<ProblemCode>([
  'state-reason-missing',
  'state-too-early',
  'urgency-reason-missing',
  'invitation-missing',
  'file-nothing',
  'year-odd',
  'title-direction',
]);

/** The findings as publishing sees them. What was imported is as it was, and is not held up. */
export function strictly(problems: readonly Problem[], { imported }: { imported: boolean }): Problem[] {
  return problems.map((problem) =>
    !imported && STOP_PUBLISHING.has(problem.code) ? { ...problem, severity: 'error' } : problem,
  );
}
