export { LedgerError } from './ledger-error.ts';
