import { buildContext } from '../../content/build-context.ts';
import type { Ledger } from '../../domain/ledger/index.ts';

/** The ledger of the build that runs, with what this build adds to it. @throws Error before the build has opened it */
export function ledgerOfBuild(): Ledger {
  const { ledger } = buildContext();
  if (!ledger) throw new Error('The build opens its ledger before it renders pages.');
  return ledger;
}
