import { UsageError } from '../usage-error.ts';

/** Where a site goes. */
export type TargetAddress =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'rsync' | 'sftp'; readonly user: string; readonly host: string; readonly path: string }
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string }
  | { readonly kind: 'artefact' };

const FORMS = [
  'folder:/srv/www/site',
  'rsync:user@host:/srv/www/site',
  'sftp:user@host/htdocs',
  's3:bucket/prefix',
  'artefact',
];

/** Only names that no shell, ssh or rsync reads as anything else. */
const PATH = String.raw`/[\w.+@-][\w./+@-]*`;
const LOGIN = String.raw`(?<user>\w[\w.+-]*)@(?<host>[A-Za-z0-9][A-Za-z0-9.-]*)`;
const FOLDER = new RegExp(`^folder:(?<path>${PATH})$`);
const RSYNC = new RegExp(`^rsync:${LOGIN}:(?<path>${PATH})$`);
const SFTP = new RegExp(`^sftp:${LOGIN}(?<path>${PATH})$`);
const S3 = /^s3:(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>[\w./+-]*))?$/;

/** Reads `--to`. @throws UsageError */
export function targetAddress(text: string): TargetAddress {
  if (text === 'artefact') return { kind: 'artefact' };
  const folder = FOLDER.exec(text)?.groups;
  if (folder) return { kind: 'folder', path: pathOf(text, folder['path']) };
  const rsync = RSYNC.exec(text)?.groups;
  if (rsync) return { kind: 'rsync', ...loginOf(rsync), path: pathOf(text, rsync['path']) };
  const sftp = SFTP.exec(text)?.groups;
  if (sftp) return { kind: 'sftp', ...loginOf(sftp), path: pathOf(text, sftp['path']) };
  const s3 = S3.exec(text)?.groups;
  if (s3) return { kind: 's3', bucket: s3['bucket'] as string, prefix: prefixOf(text, s3['prefix'] ?? '') };
  throw new UsageError(
    `--to ${withoutPassword(text)}: Dieses Ziel ist nicht zu verstehen. Möglich sind ${FORMS.join(', ')}; Zugangsdaten gehören in Umgebungsvariablen.`,
  );
}

const loginOf = ({ user, host }: Readonly<Record<string, string>>) => ({
  user: user as string,
  host: host as string,
});

function pathOf(text: string, path = ''): string {
  const plain = path.replace(/\/+/g, '/').replace(/\/$/, '');
  const odd = plain.split('/').some((part) => part === '.' || part === '..');
  if (odd || plain === '') throw new UsageError(`--to ${text}: Bitte den Ordner ohne „.“ und „..“ angeben.`);
  return plain;
}

const prefixOf = (text: string, prefix: string): string =>
  prefix === '' ? '' : `${pathOf(text, `/${prefix}`).slice(1)}/`;

/** Somebody may have written the password into the address; it is not repeated. */
const withoutPassword = (text: string): string => text.replace(/^(\w+:[^:@]*):.*@/, '$1:…@');
