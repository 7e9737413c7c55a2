import { byteSize, counted } from '../../format/wording/numbers.ts';
import type { PublishedFigures } from '../../domain/members/index.ts';
import type { Pruned } from './prune-store.ts';
import type { MembersPublished } from './publish-members.ts';

/** What a run did, in sentences. Hashes stand for objects; nothing tells what is in them. */
export function doneInWords(done: MembersPublished, pruned: readonly Pruned[] | undefined): string {
  const { generation, written, sent, bytes, documents } = done;
  const { number, published } = generation.generation;
  const objects = counted(sent, 'Objekt wurde', 'Objekte wurden');
  const size = sent === 0 ? '' : ` (${byteSize(bytes)})`;
  return [
    written
      ? `Stand ${number} ist veröffentlicht: ${counted(documents, 'Dokument', 'Dokumente')}. ${objects} übertragen${size} und geprüft.`
      : `Nichts hat sich geändert; es bleibt bei Stand ${number}.${sent === 0 ? '' : ` ${objects} ersetzt${size}.`}`,
    ...(written && published ? [changesInWords(published)] : []),
    ...(published && published.unlisted > 0 ? [unlistedInWords(published.unlisted)] : []),
    ...(pruned ? prunedInWords(pruned) : []),
  ].join('\n');
}

const changesInWords = ({ added, changed, removed }: PublishedFigures): string =>
  added + changed + removed === 0
    ? 'An den Dokumenten hat sich nichts geändert.'
    : `Dokumente: ${added} neu, ${changed} geändert, ${removed} entfernt.`;

const unlistedInWords = (unlisted: number): string =>
  `${counted(unlisted, 'Datei oder Ordner gehört', 'Dateien oder Ordner gehören')} zu keinem Eintrag; Mitglieder sehen davon nichts. Welche es sind, und was zu tun ist, sagt „npm run check“.`;

const prunedInWords = (pruned: readonly Pruned[]): string[] =>
  pruned.length === 0
    ? ['Aufzuräumen war nichts.']
    : [
        `Entfernt, weil es seit 30 Tagen kein Stand mehr nennt: ${counted(pruned.length, 'Objekt', 'Objekte')}.`,
        ...pruned.map(({ sha256, size }) => `  ${sha256} (${byteSize(size)})`),
      ];

/** The same for programs. */
export function doneInJson(done: MembersPublished, pruned: readonly Pruned[] | undefined): string {
  const { generation, written, documents, sent, bytes } = done;
  const { number, at, published } = generation.generation;
  return JSON.stringify({
    generation: number,
    at,
    written,
    documents,
    sent,
    bytes,
    ...(published && { published }),
    ...(pruned && { pruned }),
  });
}
