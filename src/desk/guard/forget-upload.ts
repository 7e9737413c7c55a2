import { decapStore } from './capture-store.ts';

/** Takes a file that was chosen but not saved out of the entry that is open, by the id that Decap gave it. */
export const forgetUpload = (id: string): void => {
  decapStore().dispatch({ type: 'REMOVE_DRAFT_ENTRY_MEDIA_FILE', payload: { id } });
};
