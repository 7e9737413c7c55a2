import { AUDIT_EVENTS, type AuditEntry, type AuditLine } from '../ports.ts';
import { auditPlace } from './key.ts';

const EVENTS: ReadonlySet<unknown> = new Set(AUDIT_EVENTS);
const WAYS: ReadonlySet<unknown> = new Set([undefined, 'zip', 'taken', 'begun', 'failed']);
const OPTIONAL = ['by', 'session', 'subject'] as const;

/** The body of a record: one line of JSON per entry, oldest first. */
export const toLines = (entries: readonly AuditEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** Entries of a record, newest first; a line that cannot be read is shown as damaged, and hides no other. */
export function fromLines(key: string, body: string): AuditLine[] {
  const lines = body.split('\n').filter((line) => line !== '');
  const entries = lines.map((line) => entryOf(line) ?? damaged(key));
  return (entries.length > 0 ? entries : [damaged(key)]).reverse();
}

/** The one sign that something was recorded here. */
function damaged(key: string): AuditLine {
  const place = auditPlace(key);
  return {
    at: new Date(place?.ms ?? 0).toISOString(),
    event: 'damaged',
    account: place?.account ?? '',
    subject: key,
  };
}

function entryOf(line: string): AuditEntry | undefined {
  const read = parsed(line);
  const whole =
    typeof read?.['at'] === 'string' &&
    !Number.isNaN(Date.parse(read['at'])) &&
    typeof read['account'] === 'string' &&
    EVENTS.has(read['event']) &&
    WAYS.has(read['way']) &&
    OPTIONAL.every((name) => read[name] === undefined || typeof read[name] === 'string');
  return whole ? (read as unknown as AuditEntry) : undefined;
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
