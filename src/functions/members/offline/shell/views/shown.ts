import type { CopyDevice } from '../../copy/device.ts';
import type { OpenCopy } from '../../types.ts';

/** What a view works with while the copy is open. */
export interface Opened {
  readonly copy: OpenCopy;
  readonly device: CopyDevice;
  /** When the server last answered. */
  readonly lastContact: Date;
  /** Of each meeting what changed since the copy; absent where the server could not be asked. */
  readonly changed: ReadonlyMap<string, boolean> | undefined;
  /** Shows the present place anew. */
  readonly refresh: () => Promise<void>;
  readonly erase: () => Promise<void>;
}

/** A view: its heading, what stands below, and what ends it. */
export interface View {
  readonly title: string;
  readonly body: readonly (HTMLElement | DocumentFragment)[];
  /** The whole width is its own, without heading. */
  readonly bare?: true;
  readonly close?: () => void;
}
