import type { Fault } from '../finding.ts';
import type { Plain } from '../plain.ts';
import { COMMON } from '../schema/schema.ts';
import { valueFaults } from './value-faults.ts';

const KEPT = ['id', 'type', 'created', 'modified'] as const;

/** What is wrong with a deleted object (section 2-08): it keeps id, type, created and modified; the rest should be gone. */
export function tombstoneFaults(object: Plain): Fault[] {
  const lacking = KEPT.filter((field) => object[field] === undefined).map((field): Fault => ({
    code: 'deleted-field',
    field,
  }));
  const blank = Object.keys(object).filter((key) => object[key] === '' || object[key] === null);
  const forms = [...KEPT, 'deleted'].flatMap((name) => {
    const field = COMMON[name];
    return field ? valueFaults(name, field, object[name]) : [];
  });
  return [
    ...lacking,
    ...forms,
    ...(blank.length > 0 ? [{ code: 'deleted-blank' as const, field: blank.join(', ') }] : []),
  ];
}
