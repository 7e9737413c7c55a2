// In the reader's browser the recount program runs as it is; what it takes from Node comes from here (see `astro.config.mjs`).
// It hashes records at once, while browsers hash in their own time: so they are hashed before it begins.

const known = new Map<string, string>();

/** Hashes the texts (SHA-256), so that `createHash` knows them. */
export async function hashFirst(texts: readonly string[]): Promise<void> {
  const hex = async (text: string): Promise<string> => {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  for (const text of texts) if (!known.has(text)) known.set(text, await hex(text));
}

/** As far as `createHash('sha256').update(text).digest('hex')` goes. @throws Error for a text that was not hashed first */
export const createHash = () => ({
  update: (text: string) => ({
    digest: (): string => {
      const hash = known.get(text);
      if (hash === undefined) throw new Error('a text was not hashed first');
      return hash;
    },
  }),
});

const absent = (): never => {
  throw new Error('a browser has no files and no command line');
};
export const readdirSync = absent;
export const readFileSync = absent;
export const statSync = absent;
export const parseArgs = absent;
export default { join: absent };
