import { file, type FileOwner } from './file.ts';
import { listed, type Listed } from './listed.ts';
import type { OparlDocument } from './made-files.ts';

/** What the documents of one owner share. */
type Shared = Pick<Listed, 'bodies'> & { readonly object: string };

/** The documents of an owner, each as an object of its own. */
export const listedFiles = (
  files: Iterable<OparlDocument>,
  owner: FileOwner,
  { bodies, object }: Shared,
): Listed[] =>
  [...files].map((document) =>
    listed('file', document.id, {
      bodies,
      object,
      make: (world) => file(world, document, owner, 'alone'),
    }),
  );
