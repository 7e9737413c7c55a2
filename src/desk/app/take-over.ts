import { fieldSetter } from '../checks/set-field.ts';
import type { DeskContext } from '../desk-context.ts';
import { decapStore } from '../guard/capture-store.ts';
import type { NoLostWork } from '../guard/index.ts';
import type { EntryReader } from '../handover/open/find-entry.ts';
import { takeLater } from '../handover/open/take.ts';
import { receive } from '../handover/receive.ts';
import type { DeskFile } from './desk-file.ts';

/** What of the running desk is needed. */
interface Running extends NoLostWork {
  readonly desk: DeskFile;
  readonly context: DeskContext;
  readonly backend: () => object | undefined;
}

/**
 * Takes over what the other desk hands over: with the address by which this page was opened, and with each later one.
 * To be called before `CMS.init`, so that Decap's router never sees such an address.
 */
export function takeOver(first: string | undefined, { desk, context, backend, settled }: Running): void {
  const store = decapStore();
  const receiver = {
    context,
    store,
    settled,
    setField: fieldSetter(decapStore),
    desk: () => ({
      backend: backend() as EntryReader,
      root: desk.root,
      collections: desk.config.collections.map(({ name }) => name),
      drafts: desk.config['publish_mode'] === 'editorial_workflow',
    }),
  };
  takeLater(window, (hash) => void receive(hash, receiver));
  if (first !== undefined) void receive(first, receiver);
}
