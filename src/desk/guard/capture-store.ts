/** The part of Decap's Redux store that the guard uses. */
export interface DecapStore {
  getState(): unknown;
  dispatch(action: DecapAction): unknown;
  subscribe(listener: () => void): () => void;
}

export interface DecapAction {
  readonly type: string;
  readonly payload?: unknown;
}

type CreateStore = (...parts: readonly unknown[]) => DecapStore;
type Enhancer = (create: CreateStore) => CreateStore;

let captured: DecapStore | undefined;
let drop: (action: DecapAction) => boolean = () => false;
let changed: (action: DecapAction) => DecapAction = (action) => action;

const capture: Enhancer =
  (create) =>
  (...parts) => {
    const store = create(...parts);
    captured = {
      ...store,
      dispatch: (action) => (drop(action) ? action : store.dispatch(changed(action))),
    };
    return captured;
  };

/**
 * Decap exports no store, but builds it with the published protocol of the Redux developer tools: a page may
 * put its own `compose` at this name, and gets to see the store. It is read when `decap-cms-app` is evaluated,
 * so this module has to be imported before it.
 */
const compose =
  (...enhancers: readonly Enhancer[]): Enhancer =>
  (create) =>
    enhancers.reduceRight((made, enhance) => enhance(made), capture(create));

Object.assign(globalThis, { __REDUX_DEVTOOLS_EXTENSION_COMPOSE__: compose });

/** Decap's store. Throws where this module came after `decap-cms-app`, or where Decap no longer offers it. */
export function decapStore(): DecapStore {
  if (captured === undefined) {
    throw new Error(
      'Decap has built its store before the guard was loaded: import src/desk/guard before decap-cms-app.',
    );
  }
  return captured;
}

/** From now on actions for which `unwanted` holds never reach Decap's reducers. */
export function dropActions(unwanted: (action: DecapAction) => boolean): void {
  drop = unwanted;
}

/** From now on Decap's reducers get `change(action)` for each action. */
export function changeActions(change: (action: DecapAction) => DecapAction): void {
  changed = change;
}
