import {
  fingerprintOf,
  type Ledger,
  LOG,
  NAMESPACE,
  principalOf,
  type Proof,
  readSshSignature,
  readTimeStamp,
  verifyTime,
} from '../../domain/ledger/index.ts';

/** What the page of an entry shows of its proof. */
export interface ProofView {
  /** Of the key that signed the entry itself. */
  readonly fingerprint?: string;
  /** A later entry that is signed and covers this one. */
  readonly coveredBy?: number;
  /** When an authority stamped it, ISO 8601 in UTC. */
  readonly stamped?: string;
  /** Files to download, with their names. */
  readonly files: readonly { readonly name: string; readonly href: string }[];
  /** How to check them by hand, a line of the shell each. */
  readonly commands: readonly { readonly what: string; readonly line: string }[];
}

/** What is to be shown of the proof of one entry; undefined where the log has no proofs at all. */
export async function proofViewOf(
  { site, log, proofs }: Ledger,
  sequence: number,
): Promise<ProofView | undefined> {
  const at = log[sequence - 1]?.at;
  if (proofs.entries.size === 0 || at === undefined) return undefined;
  const proof = proofs.entries.get(sequence);
  const key = proof?.signature === undefined ? undefined : readSshSignature(proof.signature)?.key;
  const covering = [...proofs.entries.values()].find(
    (later) => later.sequence > sequence && later.signature !== undefined,
  )?.sequence;
  const stamped = proof?.token && readTimeStamp(proof.token)?.at;
  return {
    ...(key !== undefined && { fingerprint: await fingerprintOf(key) }),
    ...(key === undefined && covering !== undefined && { coveredBy: covering }),
    ...(stamped !== undefined && { stamped }),
    files: proof ? filesOf(proof) : [],
    commands: proof ? commandsFor(proof, { site, at, stamped }) : [],
  };
}

const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

const filesOf = ({ sequence, signature, token }: Proof): ProofView['files'] =>
  [
    LOG.link(sequence),
    LOG.proof(sequence),
    ...(signature === undefined ? [] : [LOG.signature(sequence), LOG.signers]),
    ...(token ? [LOG.token(sequence), LOG.authorities] : []),
  ].map((href) => ({ name: nameOf(href), href }));

const commandsFor = (
  { signature, token }: Proof,
  { site, at, stamped }: { readonly site: string; readonly at: string; readonly stamped: string | undefined },
): ProofView['commands'] => [
  { what: 'Die Prüfsumme des Eintrags:', line: 'sha256sum -c nachweis.txt' },
  ...(signature === undefined
    ? []
    : [
        {
          what: 'Die Signatur:',
          line: `ssh-keygen -Y verify -Overify-time=${verifyTime(at)} -f allowed_signers.txt -I ${principalOf(site)} -n ${NAMESPACE} -s nachweis.txt.sig < nachweis.txt`,
        },
      ]),
  ...(token && stamped !== undefined
    ? [
        {
          what: 'Der Zeitstempel:',
          line: `openssl ts -verify -attime ${Math.ceil(Date.parse(stamped) / 1000)} -data nachweis.txt -in nachweis.txt.tsr -CAfile zeitstempel.pem`,
        },
      ]
    : []),
];
