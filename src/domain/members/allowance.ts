import type { AllowanceStatement } from '../allowance/statements.ts';
import type { StoredBlob } from './directory.ts';
import type { Reader, Reading } from './access.ts';

/** A file of the private store that somebody takes along. */
export interface AllowanceFile extends StoredBlob {
  /** Such as `sitzungsgeld-mittelaue-2027-q1-annegret-sievering.pdf`. */
  readonly name: string;
}

/** A statement with its files; those of a period that is still open have none. */
export interface MembersStatement extends AllowanceStatement {
  readonly pdf?: AllowanceFile;
  readonly csv?: AllowanceFile;
}

/** What one person is paid, oldest first; a blob for each, so that nobody's request reads another's. */
export interface PersonAllowance {
  readonly person: string;
  readonly statements: readonly MembersStatement[];
}

/** Where what everybody is paid lies, and the tables for the payroll of the periods that are over. */
export interface AllowancePart {
  readonly people: Readonly<Record<string, StoredBlob>>;
  readonly payrolls: readonly {
    readonly body: string;
    readonly period: AllowanceStatement['period'];
    /** Cents. */
    readonly total: number;
    readonly csv: AllowanceFile;
  }[];
}

/**
 * Who reads what a person is paid: that person, and the office that pays. Neither leadership nor staff, and nobody by a seat,
 * for what is paid to others is no matter of theirs.
 * @param person key; undefined for the payroll of all
 */
export const mayReadAllowance = (
  { clerk, person: own }: Pick<Reader, 'clerk' | 'person'>,
  person: string | undefined,
): Reading => (clerk || (own !== undefined && own === person) ? 'download' : 'none');
