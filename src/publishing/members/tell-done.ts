import { byteSize, counted } from '../../format/wording/numbers.ts';
import type { Pruned } from './prune-store.ts';
import type { MembersPublished } from './publish-members.ts';

/** What a run did, in sentences. Hashes stand for objects; nothing tells what is in them. */
export function doneInWords(done: MembersPublished, pruned: readonly Pruned[] | undefined): string {
  const { generation, written, sent, bytes, documents } = done;
  const { number } = generation.generation;
  const objects = counted(sent, 'Objekt wurde', 'Objekte wurden');
  const size = sent === 0 ? '' : ` (${byteSize(bytes)})`;
  return [
    written
      ? `Stand ${number} ist veröffentlicht: ${counted(documents, 'Dokument', 'Dokumente')}. ${objects} übertragen${size} und geprüft.`
      : `Nichts hat sich geändert; es bleibt bei Stand ${number}.${sent === 0 ? '' : ` ${objects} ersetzt${size}.`}`,
    ...(pruned ? prunedInWords(pruned) : []),
  ].join('\n');
}

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
  const { number, at } = generation.generation;
  return JSON.stringify({
    generation: number,
    at,
    written,
    documents,
    sent,
    bytes,
    ...(pruned && { pruned }),
  });
}
