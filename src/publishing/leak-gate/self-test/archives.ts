import { deflateRawSync, deflateSync } from 'node:zlib';

/** A file in a zip archive, as its local head says it: deflated, or stored as it is. */
export function zipEntry(name: string, data: Buffer, isStored = false): Buffer {
  const body = isStored ? data : deflateRawSync(data);
  const label = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(isStored ? 0 : 8, 8);
  head.writeUInt32LE(body.length, 18);
  head.writeUInt32LE(data.length, 22);
  head.writeUInt16LE(label.length, 26);
  return Buffer.concat([head, label, body]);
}

const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length, 0);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
};

/** The start of a PNG with one chunk of text: as it is, compressed, or as UTF-8. */
export function pngWithText(text: string, type: 'tEXt' | 'zTXt' | 'iTXt'): Buffer {
  const body = {
    tEXt: Buffer.from(`Title\0${text}`, 'latin1'),
    zTXt: Buffer.concat([Buffer.from('Title\0\0'), deflateSync(Buffer.from(text, 'latin1'))]),
    iTXt: Buffer.concat([Buffer.from('Title\0\x01\0de\0Titel\0'), deflateSync(text)]),
  }[type];
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.alloc(13, 3)),
    chunk(type, body),
  ]);
}

/** The start of a JPEG with EXIF data: a description in one byte per character, or a title of Windows in UTF-16. */
export function jpegWithExif(text: string, encoding: 'latin1' | 'utf16le'): Buffer {
  const value = Buffer.from(`${text}\0`, encoding);
  const tag = encoding === 'latin1' ? '0e010200' : '9b9c0100';
  const exif = Buffer.concat([Buffer.from(`457869660000490049492a00080000000100${tag}`, 'hex'), value]);
  return Buffer.concat([
    Buffer.from('ffd8ffe1', 'hex'),
    Buffer.from([exif.length >> 8, exif.length & 255]),
    exif,
    Buffer.from('ffd9', 'hex'),
  ]);
}

/** A WebP or AVIF holds its notes in a named piece of bytes. */
export const pictureWithXmp = (text: string, head: string): Buffer =>
  Buffer.concat([
    Buffer.from(head, 'latin1'),
    Buffer.from([0, 0, 0, 28, 0xff, 0xfe, 0x80]),
    Buffer.from(`XMP <rdf:li xml:lang="de">${text}</rdf:li>`),
  ]);
