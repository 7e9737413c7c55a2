import { inGerman, requireOnline } from './connection.ts';
import type { Asset, Entry, Implementation, PersistOptions } from './decap.ts';
import { requireSmall } from './file-limit.ts';
import type { Host } from './hosts/host.ts';
import type { GuardOptions } from './options.ts';
import { Writes } from './writes.ts';

/** Wraps the writing methods of Decap's backend `plain` in place, so that nobody's text is overwritten unseen. */
export function guard<T extends Implementation>(plain: T, host: Host, options: GuardOptions): T {
  const methods = {
    persistEntry: plain.persistEntry.bind(plain),
    persistMedia: plain.persistMedia.bind(plain),
    deleteFiles: plain.deleteFiles.bind(plain),
    deleteUnpublishedEntry: plain.deleteUnpublishedEntry.bind(plain),
    publishUnpublishedEntry: plain.publishUnpublishedEntry.bind(plain),
  };
  const work = new Writes(plain, methods, host, options);
  // Beside the form: there is no text of the clerk's to choose, and none of the form's is saved.
  const beside = new Writes(plain, methods, host, { ...options, ask: async () => 'back', saved: () => {} });
  const inWords =
    <A extends unknown[]>(run: (...args: A) => Promise<unknown>) =>
    async (...args: A): Promise<unknown> => {
      try {
        requireOnline(options.online);
        return await run(...args);
      } catch (error) {
        throw inGerman(error);
      }
    };
  return Object.assign(plain, {
    persistEntry: inWords((entry: Entry, how: PersistOptions) =>
      how.base === undefined ? work.save(entry, how) : beside.save(entry, how),
    ),
    persistMedia: inWords(async (file: Asset, how: PersistOptions) => {
      await requireSmall([file], options.maxFileBytes);
      return methods.persistMedia(file, how);
    }),
    deleteFiles: inWords((paths: string[], message: string) => work.remove(paths, message)),
    deleteUnpublishedEntry: inWords((collection: string, slug: string) => work.discard(collection, slug)),
    publishUnpublishedEntry: inWords((collection: string, slug: string) => work.publish(collection, slug)),
  });
}
