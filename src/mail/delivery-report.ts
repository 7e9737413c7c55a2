/** What a report says of the one receiver that each of our mails has. */
export interface ReportFields {
  readonly action: 'failed' | 'delayed';
  /** Such as `5.1.1`; `5.0.0` or `4.0.0` where the report names none. */
  readonly status: string;
  /** What the server was told of the mail when it took it over (RFC 3461, 4.4). */
  readonly envelopeId?: string;
}

/** Reads the fields of `message/delivery-status` (RFC 3464, 2.1); undefined where nothing failed or nothing can be read. */
export function reportedOf(text: string): ReportFields | undefined {
  const groups = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .map(fieldsOf);
  const told = groups.filter((group) => group.has('final-recipient') || group.has('original-recipient'));
  for (const action of ['failed', 'delayed'] as const) {
    const group = told.find((one) => one.get('action')?.toLowerCase() === action);
    if (!group) continue;
    const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(group.get('status') ?? '')?.[0];
    const envelopeId = groups[0]?.get('original-envelope-id');
    return {
      action,
      status: status ?? (action === 'failed' ? '5.0.0' : '4.0.0'),
      ...(envelopeId !== undefined && { envelopeId }),
    };
  }
  return undefined;
}

/** By name in lower case; the first of each name counts. */
function fieldsOf(group: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of group.split('\n')) {
    const [, name, value] = /^([A-Za-z-]{1,60}):(.*)$/.exec(line) ?? [];
    const key = name?.toLowerCase();
    // a comment may follow (RFC 3464, 2.1.1)
    if (key !== undefined && !fields.has(key)) fields.set(key, (value ?? '').replace(/\(.*/, '').trim());
  }
  return fields;
}
