import { StoreError } from '../store/ports.ts';

/** Nothing else of an error goes into the log: its other words may quote an address, a key or a name. */
const PLAIN = /^[A-Za-z0-9_. -]{1,60}$/;

/**
 * Why something failed, for the log: the reason that the store gives, or the codes of the error and of what caused it, such as
 * `internal: ECONNREFUSED`.
 */
export function faultWords(error: unknown): string {
  const codes: string[] = [];
  for (let [each, depth] = [error, 0]; typeof each === 'object' && each !== null && depth < 3; depth += 1) {
    if (each instanceof StoreError) return told(`store-${each.fault}`, each.reason);
    const { code, cause } = each as { readonly code?: unknown; readonly cause?: unknown };
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,25}$/.test(code)) codes.push(code);
    each = cause;
  }
  return told('internal', codes.length === 0 && error instanceof Error ? error.name : codes.join(' '));
}

const told = (kind: string, reason = ''): string => (PLAIN.test(reason) ? `${kind}: ${reason}` : kind);
