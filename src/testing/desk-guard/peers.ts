import { fakeForgejo } from '../git-hosts/forgejo.ts';
import { fakeGitHub } from '../git-hosts/github.ts';
import { fakeGitLab } from '../git-hosts/gitlab.ts';
import { startDecapServer } from '../git-hosts/decap-server.ts';
import type { FakeHost } from '../git-hosts/host-server.ts';
import { scratchRepository, type ScratchRepository } from '../git-hosts/repository.ts';

/** A host to try the guard on. */
export interface Peer {
  readonly url: string;
  readonly read: (file: string, branch?: string) => string | undefined;
  readonly head: (branch: string) => string | undefined;
  readonly colleague: (file: string, text: string | null, branch?: string) => void;
  /** What happens between the desk's last look and its write; undefined where that cannot be arranged. */
  readonly meanwhile: ((what: () => void) => void) | undefined;
  readonly close: () => Promise<void>;
}

const fake =
  (start: (repository: ScratchRepository) => Promise<FakeHost>) =>
  async (files: Readonly<Record<string, string>>): Promise<Peer> => {
    const host = await start(scratchRepository(files));
    const { repository } = host;
    return {
      url: host.url,
      read: (file, branch = 'main') => repository.read(branch, file),
      head: (branch) => repository.head(branch),
      colleague: (file, text, branch = 'main') => repository.colleague(branch, file, text),
      meanwhile: (what) => {
        host.meanwhile = what;
      },
      close: host.close,
    };
  };

const decapServer = async (files: Readonly<Record<string, string>>): Promise<Peer> => {
  const server = await startDecapServer(files);
  const optional = (...args: string[]): string | undefined => {
    const found = server.git('for-each-ref', '--format=%(objectname)', `refs/heads/${args[0]}`).trim();
    return found === '' ? undefined : found;
  };
  return {
    url: `http://127.0.0.1:${server.port}`,
    read: (file, branch = 'main') =>
      server.git('ls-tree', branch, file) === '' ? undefined : server.read(file, branch),
    head: (branch) => optional(branch),
    colleague: server.colleague,
    meanwhile: undefined,
    close: server.close,
  };
};

/** The hosts by the name of Decap's backend: decap-server itself, and fakes of the commit APIs of the others. */
export const PEERS = {
  proxy: decapServer,
  gitlab: fake(fakeGitLab),
  forgejo: fake(fakeForgejo),
  github: fake(fakeGitHub),
} as const;
