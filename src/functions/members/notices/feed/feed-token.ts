import { type Keyed, keyedFor } from '../../keyed.ts';

/** Whose feed it is, and which of the addresses that this account ever had. */
export interface FeedAddress {
  readonly account: string;
  /** Milliseconds since 1970 at which the address was made. */
  readonly epoch: number;
}

const SHAPE = /^([a-z0-9][a-z0-9-]{0,99})\.([0-9a-z]{1,11})\.([0-9a-f]{64})$/;

/** Texts that open a personal feed and calendar, and nothing else: nobody makes one without the function's secret. */
export function feedTokens(secrets: readonly [string, ...string[]]) {
  const keyed: Keyed = keyedFor('feed', secrets);
  const bodyOf = ({ account, epoch }: FeedAddress) => `${account}.${epoch.toString(36)}`;
  return {
    make: async (address: FeedAddress): Promise<string> =>
      `${bodyOf(address)}.${await keyed.sign(bodyOf(address))}`,
    /** Undefined for what is none of ours. */
    read: async (token: string): Promise<FeedAddress | undefined> => {
      const [, account, epoch, mark] = SHAPE.exec(token) ?? [];
      if (account === undefined || epoch === undefined || mark === undefined) return undefined;
      if (!(await keyed.verify(mark, `${account}.${epoch}`))) return undefined;
      return { account, epoch: Number.parseInt(epoch, 36) };
    },
  };
}
