import { browserMeans } from '../../../functions/members/offline/copy/browser-means.ts';
import { copyDevice } from '../../../functions/members/offline/copy/device.ts';
import { askPasskey, mayHavePrf, newPasskey } from '../../../functions/members/offline/copy/passkey-prf.ts';
import { safeHtml } from '../../../functions/members/offline/shell/safe-html.ts';

/** The copy in a real browser, for tests that call it from outside: a page without anything but this. */
const parts = { browserMeans, copyDevice, askPasskey, mayHavePrf, newPasskey, safeHtml };

export type CopyParts = typeof parts;

Object.assign(globalThis, { parts });
