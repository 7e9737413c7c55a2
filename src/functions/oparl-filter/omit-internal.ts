/** What OParl 1.1 (section 2.5) names for `omit_internal`: lists within an object, by its type. */
const INTERNAL: Readonly<Record<string, readonly string[]>> = {
  AgendaItem: ['auxiliaryFile'],
  Meeting: ['auxiliaryFile', 'agendaItem'],
  Paper: ['auxiliaryFile', 'location'],
  Person: ['membership'],
  Body: ['legislativeTerm'],
};

/** Takes the internal lists out of a value just read from JSON, also out of objects within objects. */
export function omitInternal(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { type } = value as { type?: unknown };
  const name = typeof type === 'string' ? type.slice(type.lastIndexOf('/') + 1) : '';
  for (const key of Object.hasOwn(INTERNAL, name) ? (INTERNAL[name] ?? []) : [])
    delete (value as Record<string, unknown>)[key];
  for (const part of Object.values(value)) omitInternal(part);
}
