import type { PublicFile } from '../../domain/public-record.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { fileType } from '../../format/wording/documents.ts';
import { keepTogether } from '../../format/wording/keep-together.ts';
import { byteSize } from '../../format/wording/numbers.ts';
import type { Block, Inline } from '../model/index.ts';

/** Complete address of a file or a page of the site; foreign ones stay as they are. */
export const completeAddress = (address: string, { record }: RecordIndex): string =>
  new URL(address, record.site.baseUrl).href;

/** "Lageplan (PDF, 27 KB, lageplan.pdf)", with the title as a link. */
function fileLine(file: PublicFile, index: RecordIndex): Inline[] {
  const { title, url, size, name } = file;
  const facts = [
    fileType(file),
    size === undefined ? undefined : keepTogether(byteSize(size)),
    name ?? 'auf einer anderen Website',
  ];
  const link = { link: completeAddress(url, index), content: [title] };
  return [link, ` (${facts.filter((fact) => fact !== undefined).join(', ')})`];
}

/** Files as a list with their kinds, sizes and names. */
export const fileList = (files: readonly PublicFile[], index: RecordIndex): Block => ({
  kind: 'list',
  ordered: false,
  items: files.map((file) => [{ kind: 'paragraph', content: fileLine(file, index) }]),
});
