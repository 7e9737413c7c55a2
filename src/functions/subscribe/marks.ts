import { keyedBy, type Keyed } from '../../server/keyed.ts';

/** What tokens are made for; one for one use opens no other. */
export type TokenUse = 'bestaetigen' | 'verwalten' | 'ab';

/** Tokens of links in mails, and marks of addresses. Nothing of the store alone makes one. */
export interface Marks {
  /** `<id>-<64 hexadecimal digits>`. @param epoch what ends with the record */
  token(use: TokenUse, id: string, epoch: string): Promise<string>;
  /** The id of a text that has the shape of a token; whether it is good only `holds` tells. */
  idOf(token: string): string | undefined;
  /** Compared in constant time. */
  holds(use: TokenUse, token: string, epoch: string): Promise<boolean>;
  /** Marks of an address, that of the first secret first: by them, and by nothing else, a second subscription is found. */
  ofAddress(address: string): Promise<readonly [string, ...string[]]>;
  /** For `throttleOn`. */
  readonly turns: Keyed;
}

const TOKEN = /^([0-9a-f]{24,32})-([0-9a-f]{64})$/;

export function marksBy(secrets: readonly [string, ...string[]]): Marks {
  const keyed = keyedBy('ratsfenster subscribe token', secrets);
  const lookups = secrets.map((secret) => keyedBy('ratsfenster subscribe address', [secret]));
  const text = (use: TokenUse, id: string, epoch: string) => `${use} ${id} ${epoch}`;
  return {
    token: async (use, id, epoch) => `${id}-${await keyed.sign(text(use, id, epoch))}`,
    idOf: (token) => TOKEN.exec(token)?.[1],
    async holds(use, token, epoch) {
      const [, id = '', mark = ''] = TOKEN.exec(token) ?? [];
      return keyed.verify(mark, text(use, id, epoch));
    },
    ofAddress: async (address) =>
      (await Promise.all(lookups.map((lookup) => lookup.sign(address.toLowerCase())))) as [
        string,
        ...string[],
      ],
    turns: keyedBy('ratsfenster subscribe turns', secrets),
  };
}
