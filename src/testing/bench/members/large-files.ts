import { createHash } from 'node:crypto';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { CouncilRecord } from '../../../domain/council-record.ts';
import type { HashedFile } from '../../../publishing/members/hash-files.ts';
import type { MembersContent } from '../../../publishing/members/publish-members.ts';

/** Documents of the sample council, by the ids that they have there, whose bytes are others in the bench. */
export const DOCUMENTS = {
  small: 'b55qient',
  megabyte: 'x05zo2ed',
  tenMegabytes: 'ej04k090',
  large: 'farg2i3a',
  closed: 'qhh94pns',
} as const;

/** A public paper of the council, which the zip's files are attachments of. */
const PAPER = '0104-2027';
const MB = 1_000_000;

/** How much is written. */
export interface TownSize {
  /** Bytes of the large document. */
  readonly large: number;
  /** Attachments in the zip, each of `zipped` bytes. */
  readonly attachments: number;
  readonly zipped: number;
}

/** The sample council with large documents, a PDF of twenty pages that is not public, and a paper of many attachments. */
export async function withLargeFiles(content: MembersContent, size: TownSize): Promise<MembersContent> {
  const bytes = new Map<string, Buffer>([
    [DOCUMENTS.megabyte, filled(MB, 1)],
    [DOCUMENTS.tenMegabytes, filled(10 * MB, 2)],
    [DOCUMENTS.large, filled(size.large, 3)],
    [DOCUMENTS.closed, await twentyPages()],
  ]);
  const ids = Array.from({ length: size.attachments }, (_, n) => `bench${n}`);
  const attached = ids.map((id, n) => fileOf(`papers/${PAPER}/${id}.pdf`, filled(size.zipped, n + 4)));
  const files = content.files.map((file) => {
    const other = bytes.get(/\(Dokument (.+)\)$/.exec(file.label)?.[1] ?? '');
    return other ? fileOf(file.path, other) : file;
  });
  return { ...content, record: withAttachments(content.record, ids), files: [...files, ...attached] };
}

function withAttachments(record: CouncilRecord, ids: readonly string[]): CouncilRecord {
  const more = ids.map((id) => ({ id, title: `Anlage ${id}`, file: `${id}.pdf` }));
  const papers = record.papers.map((entry) =>
    entry.key === PAPER
      ? { ...entry, data: { ...entry.data, files: [...(entry.data.files ?? []), ...more] } }
      : entry,
  );
  return { ...record, papers };
}

/** Bytes that no other seed gives. */
const filled = (size: number, seed: number): Buffer => Buffer.alloc(size, `%PDF ${seed} `);

function fileOf(where: string, bytes: Buffer): HashedFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const open = () => new Blob([new Uint8Array(bytes)]).stream();
  return { path: where, place: where, label: where, sha256, size: bytes.length, open };
}

/** Pages of plain text, as a minute-taker's PDF has them. */
async function twentyPages(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= 20; number += 1) {
    const page = pdf.addPage([595, 842]);
    for (let line = 0; line < 50; line += 1)
      page.drawText(`Seite ${number}, Zeile ${line}: Der Ausschuss nimmt davon Kenntnis.`, {
        x: 60,
        y: 780 - line * 14,
        size: 10,
        font,
      });
  }
  return Buffer.from(await pdf.save());
}
