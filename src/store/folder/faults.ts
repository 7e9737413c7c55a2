import { StoreError } from '../ports.ts';

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? '';

/** Neither a file nor a folder stands there. */
export const isAbsent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error));

/** For a `catch`: undefined where nothing stands there; throws the rest again. */
export function undefinedWhereAbsent(error: unknown): undefined {
  if (!isAbsent(error)) throw error;
}

/** What a system call's error means for whoever uses the store. Paths, which bear keys, are left out. */
export function folderFault(error: unknown): Error {
  if (error instanceof StoreError || error instanceof RangeError) return error;
  const code = codeOf(error) || 'unknown error';
  const reason = code;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StoreError('full', `No room is left in the folder of the store (${code}).`, { reason });
  if (code === 'ENAMETOOLONG') return new StoreError('key', 'The file system does not take so long a name.');
  return new StoreError('unavailable', `The folder of the store is not to be used (${code}).`, { reason });
}

/** Runs `work`, turning what system calls throw into StoreErrors. */
export async function withFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw folderFault(error);
  }
}
