/** The part of Decap's store that is used here. */
interface Store {
  dispatch(action: { readonly type: string; readonly payload: unknown }): unknown;
}

/** Puts a value into a top field of the form that is open, as Decap does when somebody types (`changeDraftField`). */
export const fieldSetter =
  (store: () => Store) =>
  (name: string, value: unknown): void => {
    const field = { get: (of: string) => (of === 'name' ? name : undefined) };
    store().dispatch({ type: 'DRAFT_CHANGE_FIELD', payload: { field, value, metadata: {}, entries: [] } });
  };
