import { CopyError, type CopyFault } from '../types.ts';

const BY_NAME: Readonly<Record<string, CopyFault>> = {
  QuotaExceededError: 'storage-full',
  AbortError: 'aborted',
  InvalidStateError: 'no-storage',
  NotAllowedError: 'no-storage',
  SecurityError: 'no-storage',
  UnknownError: 'no-storage',
};

/** What browsers throw, as a fault of the copy; what is none of theirs is `otherwise`. */
export function asCopyError(error: unknown, otherwise: CopyFault = 'no-storage'): CopyError {
  if (error instanceof CopyError) return error;
  const name = error instanceof Error ? error.name : '';
  return new CopyError(BY_NAME[name] ?? otherwise, { cause: error });
}

/** Runs `work`; what it throws becomes a {@link CopyError}. */
export async function faultsOf<T>(work: () => Promise<T>, otherwise?: CopyFault): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asCopyError(error, otherwise);
  }
}

/** @throws CopyError `aborted` */
export function stopIfAborted({ aborted, reason }: AbortSignal): void {
  if (aborted) throw new CopyError('aborted', { cause: reason });
}
