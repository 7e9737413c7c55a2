import { StoreError } from '../../store/ports.ts';

/**
 * Why something failed, for the log: what the store says of itself, which names no key, or the codes of the error and of what
 * caused it, such as `ECONNREFUSED`. Other words of an error may quote an address or a name, and stay out.
 */
export function faultWords(error: unknown): string {
  const words: string[] = [];
  for (
    let each = error;
    typeof each === 'object' && each !== null && words.length < 3;
    each = causeOf(each)
  ) {
    if (each instanceof StoreError) return `store-${each.fault} (${each.message.replace(/\.$/, '')})`;
    const { code } = each as { readonly code?: unknown };
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,49}$/.test(code)) words.push(code);
  }
  if (words.length > 0) return `internal (${words.join(' ')})`;
  return error instanceof Error && /^[A-Za-z]{1,40}$/.test(error.name)
    ? `internal (${error.name})`
    : 'internal';
}

const causeOf = (error: object): unknown => (error as { readonly cause?: unknown }).cause;
