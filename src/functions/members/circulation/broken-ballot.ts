import type { RecordFault } from '../../../domain/circulation/index.ts';
import { StoreError } from '../../../store/ports.ts';

/** The records of a ballot do not fit together any more: one was changed, taken away or put between. Nothing goes on there. */
export class BrokenBallot extends StoreError {
  /** Number of the first record that does not stand where it must. */
  readonly n: number;
  readonly why: RecordFault;
  /** Trying again does not help. */
  override readonly words: string;
  constructor(n: number, why: RecordFault) {
    super('content', `Record ${n} of a ballot does not hold (${why}).`, { reason: `ballot record ${why}` });
    this.n = n;
    this.why = why;
    this.words = `Die Aufzeichnungen dieses Umlaufverfahrens stimmen nicht mehr: Der Eintrag Nr. ${n} wurde verändert, entfernt oder eingefügt. Deshalb wird hier nichts mehr verzeichnet und nichts ausgezählt. Bitte verständigen Sie das Ratsbüro.`;
  }
}
