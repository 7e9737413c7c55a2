import { crc32 } from 'node:zlib';

/** A file of a zip. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** As the zip tells it: local time without a zone, `YYYY-MM-DDTHH:mm`. */
  readonly modified: string;
}

/** Reads a zip of stored files by its directory at the end; checks each checksum, length and the flag for UTF-8. @throws Error */
export function readZip(zip: Buffer): ZippedFile[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end !== zip.length - 22) throw new Error('the zip has no end');
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry of the directory');
    if ((zip.readUInt16LE(at + 8) & 0x800) === 0) throw new Error('the name is not marked as UTF-8');
    if (zip.readUInt16LE(at + 10) !== 0) throw new Error('the file is not stored');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    const name = zip.subarray(at + 46, at + 46 + (nameLength ?? 0)).toString('utf8');
    const start = zip.readUInt32LE(at + 42);
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const bytes = zip.subarray(data, data + zip.readUInt32LE(at + 24));
    if (crc32(bytes) !== zip.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
    const modified = dosTime(zip.readUInt16LE(at + 14), zip.readUInt16LE(at + 12));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    return { name, bytes, modified };
  });
}

function dosTime(date: number, time: number): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  return `${day}T${two(time >> 11)}:${two((time >> 5) & 63)}`;
}
