import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { canonicalJson } from '../../domain/ledger/index.ts';
import { decoded } from '../hosting/address.ts';

/**
 * What the log and each object write for themselves, what bears a hash of its content in its name, and the OParl
 * interface, whose objects the ledger tracks apart.
 */
const OWN = /^\/(?:_|protokoll\/|oparl\/)|\/objekt\.json$/;

/** Whether programs read what lies at this path or address of the site, and its ledger must remember it. */
export const isData = (address: string): boolean => address.endsWith('.json') && !OWN.test(address);

/** Leaves word, in the form of the data of a thing that is gone, where data are offered no more since `gone`. */
export async function writeFormerData(folder: string, address: string, gone: CalendarDate): Promise<void> {
  const file = path.join(folder, decoded(address));
  const withdrawn = { on: gone, reason: 'Diese Daten werden nicht mehr angeboten.' };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, canonicalJson({ deleted: true, url: address, withdrawn }));
}
