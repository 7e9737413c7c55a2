import { browserMeans } from '../copy/browser-means.ts';
import { type CopyDevice, copyDevice } from '../copy/device.ts';
import { WIPE_MARK, wipeOrigin } from '../wipe/wipe-origin.ts';
import { faultWords } from './fault-words.ts';
import { startSession } from './session.ts';
import { stage } from './stage.ts';
import { keepUpToDate } from './up-to-date.ts';

// The shell below /unterwegs/: it shows what lies sealed on the device, without a network and without anything of a member in it.

/** The device, after what was to be erased was erased; undefined where the browser has no storage. */
async function openDevice(): Promise<CopyDevice | undefined> {
  try {
    if (localStorage.getItem(WIPE_MARK) !== null) await wipeOrigin();
    return copyDevice(await browserMeans());
  } catch (error) {
    stage.tell('Hier lässt sich nichts mitnehmen', faultWords(error));
    return undefined;
  }
}

const device = await openDevice();
if (device) {
  keepUpToDate();
  await startSession(device).catch((error: unknown) => stage.fault(error));
}
