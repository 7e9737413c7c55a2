import type { Held, LockStore } from './lock.ts';
import type { Plan } from './plan.ts';
import type { LocalSite } from './site-files.ts';

/** What stands on the server after a deploy that failed. */
export type Left = 'old' | 'mixed' | 'unverified' | 'nothing-done';

/** A place where a site is deployed. Each step tries again by itself where the network breaks it. */
export interface Target {
  readonly lock: LockStore;
  /** A small text file of the public folder; undefined where there is none. */
  read(name: string): Promise<string | undefined>;
  /** Puts the site in its place, with its manifest. */
  put(site: LocalSite, plan: Plan, held: Held): Promise<void>;
  /** After a failure: brings the old site back where that can be done, and gives what stands now. */
  takeBack(held: Held): Promise<Left>;
  /** Replaces `stand.json` as a whole. */
  writeStand(text: string): Promise<void>;
  /** Removes what is no longer needed. */
  tidy(): Promise<void>;
}
