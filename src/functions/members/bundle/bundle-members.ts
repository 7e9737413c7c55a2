import { writeProgram } from '../../../server/bundle/write-program.ts';
import { allAssets } from './all-assets.ts';

/** Writes the members' function into `folder`, in the place of an earlier one. @throws NotOurFolder where something else lies there */
export const bundleMembers = (folder: string): Promise<void> =>
  writeProgram(folder, {
    name: 'members',
    // where `workerStamper`, a file of its own there, looks for it
    apart: { 'code/stamp-worker': 'files/watermark/stamp-worker.ts' },
    assets: allAssets,
  });
