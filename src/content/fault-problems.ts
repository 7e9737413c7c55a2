import type { Problem } from '../domain/problem.ts';
import { problem } from '../domain/rules/codes.ts';
import { FormatError } from '../format/fault.ts';

const systemCode = (error: unknown): string => String((error as NodeJS.ErrnoException | null)?.code ?? error);

/** What made reading a file fail, as findings: its faults, or what the file system said. */
export function faultProblems(file: string, error: unknown): Problem[] {
  if (!(error instanceof FormatError))
    return [problem('file-unreadable', { file }, { reason: systemCode(error) })];
  return error.faults.map(({ code, values, line, column }) => problem(code, { file, line, column }, values));
}
