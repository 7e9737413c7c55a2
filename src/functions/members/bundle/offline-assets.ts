import { at } from '../addresses.ts';
import type { Asset } from '../ports.ts';
import { browserScript } from './browser-script.ts';
import { viewerFiles } from './viewer-files.ts';

/** What browsers need for the copy on the device, by address. */
export const offlineAssets = async (): Promise<ReadonlyMap<string, Asset>> =>
  new Map([[at.wipeScript, await browserScript('offline/wipe/main.ts')], ...(await viewerFiles())]);
