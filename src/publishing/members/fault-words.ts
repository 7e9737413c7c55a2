import { LedgerError } from '../ledger/ledger-error.ts';
import { MembersFault } from './members-fault.ts';
import { PublishedFault, type Undone } from './published-fault.ts';
import { storeFaultInWords } from './store-words.ts';

/** What members see now, and what is left to do, by how far the run came. */
const UNDONE: Readonly<Record<Undone, (generation: number) => string>> = {
  switch: (generation) =>
    `Ob die Mitglieder schon Stand ${generation} sehen oder noch den Stand von vorher, ist ungewiss: Beim letzten Schritt ging die Antwort des Speichers verloren. Vollständig sind beide. Bitte den Befehl wiederholen; er nennt den Stand, der gilt.`,
  look: (generation) =>
    `Stand ${generation} ist veröffentlicht, und die Mitglieder sehen ihn. Nicht abgeschlossen ist die letzte Prüfung, ob alles, was er nennt, im Speicher liegt. Der nächste Lauf holt sie nach und ergänzt, was fehlt; bis dahin lässt sich vielleicht ein Dokument nicht öffnen.`,
  prune: (generation) =>
    `Stand ${generation} ist veröffentlicht, und die Mitglieder sehen ihn. Nicht abgeschlossen ist das Aufräumen (--prune): Was seit 30 Tagen kein Stand mehr nennt, liegt ganz oder zum Teil noch im Speicher. Der nächste Lauf mit --prune holt es nach.`,
};

/** What to tell of a run that stopped: what members see, why, and the remedy; undefined for an error that nobody expected. */
export function membersFaultInWords(error: unknown): string | undefined {
  if (error instanceof PublishedFault) {
    const why = reasonOf(error.cause) ?? `Meldung: ${String(error.cause)}`;
    return `${UNDONE[error.undone](error.generation)}\n${why}`;
  }
  const why = reasonOf(error);
  if (why === undefined) return undefined;
  return `Die Veröffentlichung für die Mitglieder ist gescheitert; sie sehen den Stand von vorher.\n${why}`;
}

const reasonOf = (error: unknown): string | undefined =>
  storeFaultInWords(error) ??
  (error instanceof MembersFault || error instanceof LedgerError ? error.message : undefined);
