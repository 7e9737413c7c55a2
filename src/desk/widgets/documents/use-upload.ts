import { useState } from 'react';
import type { FileUse } from './model/checks.ts';
import type { Uploaded } from './model/documents.ts';
import { upload, type UploadHost, UploadRefused } from './upload.ts';

/** Uploads, what they say, and what went wrong. */
export interface Uploads {
  /** What happened last, for a live region. */
  readonly said: string;
  readonly error: string | undefined;
  /** Takes one file after the other; `take` gets each that was accepted. */
  readonly run: (files: readonly File[], take: (uploaded: Uploaded) => string) => Promise<void>;
  readonly say: (text: string) => void;
  /** Runs something that may be refused. */
  readonly attempt: (action: () => Promise<void>) => Promise<void>;
}

/** What uploads of one field do; `stem`: what files are called instead of their own names. */
export function useUpload(host: UploadHost, use: FileUse, stem?: string): Uploads {
  const [said, say] = useState('');
  const [error, setError] = useState<string>();
  const attempt = async (action: () => Promise<void>) => {
    setError(undefined);
    try {
      await action();
    } catch (reason) {
      say('');
      setError(reason instanceof UploadRefused ? reason.message : UNKNOWN);
    }
  };
  const run: Uploads['run'] = async (files, take) =>
    attempt(async () => {
      for (const file of files) {
        say(`„${file.name}“ wird geprüft und übernommen …`);
        say(take(await upload(file, host, use, stem)));
      }
    });
  return { said, error, run, say, attempt };
}

const UNKNOWN =
  'Die Datei konnte nicht übernommen werden. Versuchen Sie es erneut; hilft das nicht, fragen Sie Ihre IT.';
