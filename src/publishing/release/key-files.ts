import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Variables that hold a file's text, since some hosts keep no files, and those that name the file. */
type Texts = Readonly<Record<string, string>>;

/** Of the step that transfers the site. */
export const DEPLOY_KEYS: Texts = { SSH_KEY: 'SSH_KEY_FILE', SSH_KNOWN_HOSTS: 'SSH_KNOWN_HOSTS_FILE' };

/** Of the step that signs the log. */
export const PROOF_KEYS: Texts = {
  LEDGER_KEY: 'LEDGER_KEY_FILE',
  TSA_CA: 'TSA_CA_FILE',
  SEAL_P12: 'SEAL_P12_FILE',
};

/** What no step gets but the one that signs. */
const PROOF_ALONE = /^(?:LEDGER_KEY|TSA_|SEAL_)/;

/** The environment of all other steps. */
export const withoutProofKeys = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !PROOF_ALONE.test(name)));

/**
 * Runs `work` with an environment in which the variables of `texts` are files that only this user may read; they are
 * gone afterwards. Empty variables, as hosts set for what nobody entered, are left out.
 */
export async function withKeyFiles<T>(
  texts: Texts,
  environment: NodeJS.ProcessEnv,
  work: (environment: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-key-'));
  try {
    await chmod(folder, 0o700);
    const result = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
    for (const [text, file] of Object.entries(texts)) {
      const value = result[text];
      delete result[text];
      if (value === undefined) continue;
      result[file] = path.join(folder, file);
      await writeFile(result[file], `${value.replaceAll('\r\n', '\n').trimEnd()}\n`, { mode: 0o600 });
    }
    return await work(result);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
