import type { Account, Accounts } from '../ports.ts';

/** Who changed an account last, by name: "Marlene Hoyer-Brandis", or the operator's console. @throws StoreError */
export async function changerWords(accounts: Pick<Accounts, 'get'>, { changedBy }: Account): Promise<string> {
  if (changedBy === 'konsole') return 'den Betrieb (Befehlszeile)';
  return (await accounts.get(changedBy))?.name ?? changedBy;
}
