import { CopyError, type CopyFault } from '../types.ts';

const WORDS: Readonly<Record<CopyFault, string>> = {
  'no-storage':
    'Dieser Browser stellt hier keinen Speicher bereit, vielleicht weil das Fenster privat ist. Öffnen Sie den Mitgliederbereich bitte in einem gewöhnlichen Fenster.',
  'storage-full':
    'Auf diesem Gerät ist nicht genug Platz. Was Sie vorher mitgenommen hatten, ist unverändert da. Bitte schaffen Sie Platz, etwa indem Sie ältere Sitzungen entfernen, und versuchen Sie es noch einmal.',
  'fetch-failed':
    'Das Laden ist abgebrochen. Von diesem Versuch ist nichts geblieben; was Sie vorher mitgenommen hatten, ist unverändert da. Bitte versuchen Sie es noch einmal, wenn die Verbindung steht.',
  'wrong-document':
    'Eine Unterlage hat sich während des Ladens geändert oder kam beschädigt an. Von diesem Versuch ist nichts geblieben. Bitte laden Sie die Seite neu, und versuchen Sie es noch einmal.',
  missing: 'Das liegt nicht in Ihrer Kopie.',
  'weak-pin':
    'Diese PIN ist zu leicht zu erraten. Nehmen Sie mindestens sechs Zeichen, keine Reihe und kein Datum, am besten einen kurzen Satz.',
  'wrong-pin': 'Diese PIN stimmt nicht.',
  'pin-waits': 'Nach mehreren falschen PINs müssen Sie kurz warten, bevor Sie es noch einmal versuchen.',
  'pin-erased':
    'Die PIN wurde zehnmal falsch eingegeben. Die Kopie auf diesem Gerät ist deshalb gelöscht. Im Mitgliederbereich können Sie die Sitzung neu mitnehmen.',
  'passkey-refused':
    'Der Passkey hat die Kopie nicht geöffnet: Der Vorgang wurde abgebrochen, oder es ist ein anderer Passkey.',
  'passkey-unfit':
    'Dieser Passkey oder dieser Browser kann die Kopie nicht verschlüsseln. Bitte nehmen Sie eine PIN.',
  damaged:
    'Die Kopie auf diesem Gerät ist beschädigt oder stammt von einer neueren Fassung. Laden Sie die Seite bitte neu. Hilft das nicht, löschen Sie die Kopie, und nehmen Sie die Sitzung neu mit.',
  locked: 'Die Kopie ist gesperrt.',
  expired:
    'Dieses Gerät hatte mehr als 30 Tage keinen Kontakt zum Mitgliederbereich. Die Kopie ist deshalb gelöscht.',
  aborted: 'Abgebrochen. Was Sie vorher mitgenommen hatten, ist unverändert da.',
};

const UNKNOWN = 'Das hat nicht geklappt. Bitte laden Sie die Seite neu, und versuchen Sie es noch einmal.';

/** The sentence for a fault, in German. */
export const faultWords = (error: unknown): string =>
  error instanceof CopyError ? WORDS[error.fault] : UNKNOWN;

/** Why there is no copy any more. */
export const ERASED_WORDS = {
  asked: 'Die Kopie auf diesem Gerät ist gelöscht.',
  expired: WORDS.expired,
  'pin-erased': WORDS['pin-erased'],
  'other-member': 'Hier lag die Kopie eines anderen Mitglieds. Sie ist gelöscht.',
  over: 'Der Mitgliederbereich hat mitgeteilt, dass diese Kopie nicht mehr gilt: Sie haben sich abgemeldet, Ihr Mandat ist beendet, oder das Ratsbüro hat Ihren Zugang zurückgesetzt. Die Kopie ist deshalb gelöscht.',
} as const;
