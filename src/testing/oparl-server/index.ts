export { changeObject, deleteObject, dropObject } from './change-council.ts';
export type { Fault } from './fault.ts';
export { emptyWindow404 } from './faults/empty-windows.ts';
export { byteOrderMark, halfJson, rawControls, windows1252 } from './faults/encodings.ts';
export { emptyPagesForEver, endlessList, samePageForEver } from './faults/endless.ts';
export { deafToFilters, modifiedToday } from './faults/filters.ts';
export { htmlWith200 } from './faults/html-errors.ts';
export { doubleSlashes, limitInAddresses, relativeLinks } from './faults/list-addresses.ts';
export { bareArray, deletedInLists, singleBody } from './faults/list-shapes.ts';
export {
  locationAsAddress,
  missingTypes,
  notAvailable,
  octetstream,
  stringSortedAgenda,
  swappedCoordinates,
  truncatedYear,
} from './faults/odd-values.ts';
export { brokenAt, hangsUp, overloaded } from './faults/overload.ts';
export { privateLinks, redirectTo } from './faults/redirects.ts';
export { gzipBomb, slowDrip, twoGigabytes } from './faults/sizes.ts';
export { folderCouncil, storeCouncil } from './folder-council.ts';
export { type OparlServer, serveOparl } from './serve-oparl.ts';
export { type ServedCouncil, smallCouncil } from './small-council.ts';
