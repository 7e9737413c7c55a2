import type { Asset } from '../ports.ts';
import { offlineAssets } from './offline-assets.ts';
import { passkeyScript } from './passkey-script.ts';
import { styleAssets } from '../../../server/assets/style-assets.ts';

/** All that browsers need of the members' area, by address. */
export async function allAssets(): Promise<ReadonlyMap<string, Asset>> {
  const [styles, script] = await Promise.all([styleAssets('members.scss'), passkeyScript()]);
  return new Map([...styles, ...script, ...(await offlineAssets(styles))]);
}
