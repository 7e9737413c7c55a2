import { filesTarget } from './files-target.ts';
import { openLftp } from './lftp.ts';
import { releaseTarget } from './release-target.ts';
import { s3Client } from './s3-client.ts';
import { s3Store } from './s3-store.ts';
import { sftpStore } from './sftp-store.ts';
import { openShell } from './shell.ts';
import type { Surroundings } from './surroundings.ts';
import type { Target } from './target.ts';
import type { TargetAddress } from './target-address.ts';

/** The target behind an address. `release` names what this run would add. @throws UsageError */
export function openTarget(
  address: Exclude<TargetAddress, { kind: 'artefact' }>,
  release: string,
  around: Surroundings,
): Target {
  switch (address.kind) {
    case 'folder':
      return releaseTarget(address.path, openShell(undefined, around), release);
    case 'rsync':
      return releaseTarget(address.path, openShell(address, around), release);
    case 'sftp':
      return filesTarget(sftpStore(address.path, openLftp(address.user, address.host, around)));
    case 's3':
      return filesTarget(s3Store(s3Client(around.environment), address.bucket, address.prefix, around));
  }
}
