import { createHash } from 'node:crypto';

/** A stream object of a dictionary's entries and a body. */
export const stream = (entries: string, body: Uint8Array | string): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${entries} /Length ${Buffer.byteLength(body)}>>\nstream\n`),
    Buffer.from(body),
    Buffer.from('\nendstream'),
  ]);

/** A PDF of numbered objects, the first of which is the catalog, with a table of where each begins. */
export function rawPdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [position, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([
      Buffer.from(`${position + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    length += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

/** The objects of a document of one page with this content stream; the font is `/F`. */
export const onePage = (content: Buffer, box = '0 0 595 842', more = ''): (string | Buffer)[] => [
  `<</Type /Catalog /Pages 2 0 R ${more}>>`,
  '<</Type /Pages /Kids [3 0 R] /Count 1>>',
  `<</Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>`,
  content,
  '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
];

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (i: number, j: number) => ([state[i], state[j]] = [state[j] ?? 0, state[i] ?? 0]);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const padded = (password: string) => Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32);
const md5 = (...parts: Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest();
const PERMISSIONS = -60;
const ID = Buffer.alloc(16, 7);

/** A page encrypted with 40 bit RC4 (ISO 32000-1, 7.6, revision 2): `user` is asked for on opening unless empty. */
export function encryptedPdf(user: string, owner: string, content: string): Buffer {
  const ownerEntry = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(padded(user), ownerEntry, permissions, ID).subarray(0, 5);
  const objectKey = md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10);
  const objects = onePage(stream('', rc4(objectKey, Buffer.from(content))));
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  const userEntry = hex(rc4(key, PADDING));
  const encrypt = `<</Filter /Standard /V 1 /R 2 /P ${PERMISSIONS} /O ${hex(ownerEntry)} /U ${userEntry}>>`;
  return rawPdf([...objects, encrypt], `/Encrypt 6 0 R /ID [${hex(ID)} ${hex(ID)}]`);
}
