import { styleAssets } from '../../../server/assets/style-assets.ts';
import { writeProgram } from '../../../server/bundle/write-program.ts';

/** Writes the function into `folder`, in the place of an earlier one. @throws NotOurFolder where something else lies there */
export const bundleSubscribe = (folder: string): Promise<void> =>
  writeProgram(folder, { name: 'subscribe', assets: () => styleAssets('subscribe.scss') });
