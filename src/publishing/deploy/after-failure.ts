import { DeployFault } from './fault.ts';
import type { Held } from './lock.ts';
import type { Surroundings } from './surroundings.ts';
import type { Left, Target } from './target.ts';

const WORDS: Readonly<Record<Left | 'unknown', string>> = {
  old: 'Die bisherige Website steht unverändert.',
  'nothing-done': 'Auf dem Server wurde nichts verändert.',
  mixed:
    'Auf dem Server liegen jetzt alte und neue Seiten nebeneinander. Bitte die Veröffentlichung wiederholen: Der nächste Lauf stellt die Website vollständig her.',
  unverified:
    'Die neue Website ist hochgeladen, aber nicht als richtig nachgewiesen. Bitte die Veröffentlichung wiederholen: Der nächste Lauf lädt sie neu hoch und prüft sie.',
  unknown:
    'Das Aufräumen auf dem Server ist ebenfalls gescheitert. Bitte die Veröffentlichung wiederholen: Der nächste Lauf räumt auf.',
};

/** Clears up after a failure and gives the error to throw: what happened, and what stands now. */
export async function afterFailure(
  cause: unknown,
  target: Target,
  held: Held,
  around: Surroundings,
): Promise<unknown> {
  around.cancellation.startClearing();
  if (cause instanceof DeployFault && cause.kind === 'lock-lost') return cause;
  const left = await leftBy(target, held);
  if (!(cause instanceof DeployFault)) around.tell(WORDS[left]);
  return cause instanceof DeployFault
    ? new DeployFault(cause.kind, `${cause.message}\n${WORDS[left]}`)
    : cause;
}

async function leftBy(target: Target, held: Held): Promise<Left | 'unknown'> {
  try {
    return await target.takeBack(held);
  } catch {
    return 'unknown';
  }
}
