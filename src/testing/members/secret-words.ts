/** Things that must not be told, by what they are, such as `cookie` or `token`. */
export type SecretKind =
  /** Of the operator: keys, passwords, the client's secret. */
  | 'setting'
  /** Of a browser: values of cookies, tokens of links, signatures of addresses, codes and states of logins. */
  | 'bearer'
  /** Of people: names, addresses of mail and network, what their browser calls itself. */
  | 'person'
  /** Of the council: titles and texts, and what was searched for. */
  | 'content';

/** Secrets that a walk met. */
export interface SecretWords {
  readonly add: (kind: SecretKind, ...words: readonly (string | undefined | null)[]) => void;
  readonly count: (kind: SecretKind) => number;
  /** Which secrets of these kinds stand in the text, as they are, encoded for an address, or as JSON. */
  readonly in: (text: string, kinds: readonly SecretKind[]) => string[];
}

/** Shorter words stand in a text by chance. */
const SHORTEST = 6;

export function secretWords(): SecretWords {
  const known = new Map<string, SecretKind>();
  return {
    add: (kind, ...words) => {
      for (const word of words) if (word && word.length >= SHORTEST) known.set(word, kind);
    },
    count: (kind) => [...known.values()].filter((one) => one === kind).length,
    in: (text, kinds) =>
      [...known]
        .filter(([, kind]) => kinds.includes(kind))
        .filter(([word]) => spellings(word).some((spelling) => text.includes(spelling)))
        .map(([word, kind]) => `${kind} ${word}`),
  };
}

const spellings = (word: string): string[] => [
  word,
  encodeURIComponent(word),
  new URLSearchParams([['', word]]).toString().slice(1),
  JSON.stringify(word).slice(1, -1),
  Buffer.from(word).toString('base64').replace(/=+$/, ''),
];
