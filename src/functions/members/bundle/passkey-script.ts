import { at } from '../addresses.ts';
import type { Asset } from '../ports.ts';
import { browserScript } from './browser-script.ts';

/** Our script for passkeys with the library that it needs, as one file of the assets: spread what this gives into `means.assets`. */
export const passkeyScript = async (): Promise<ReadonlyMap<string, Asset>> =>
  new Map([[at.passkeyScript, await browserScript('passkey/browser/main.ts')]]);
