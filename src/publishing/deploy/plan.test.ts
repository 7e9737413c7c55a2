import { expect, test } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { parseManifest } from './manifest.ts';
import { isUnchanged, planDeploy } from './plan.ts';
import { digestOf } from './site-digest.ts';
import type { LocalSite } from './site-files.ts';
import { targetAddress } from './target-address.ts';

const site: LocalSite = {
  dir: '/site',
  digest: 'neu',
  bytes: 4,
  files: ['a.css', 'index.html', 'liste.json', 'x.pdf'].map((path) => ({ path, sha256: path, bytes: 1 })),
};
const stand = { at: '2027-01-01T00:00:00Z', version: '1', digest: 'alt', files: 1, bytes: 1 };
const paths = (groups: readonly (readonly { path: string }[])[]) =>
  groups.map((group) => group.map(({ path }) => path));

test('assets and documents first, then pages, then lists; what is gone is removed, stand.json never', () => {
  const files = { 'a.css': 'a.css', 'weg/index.html': 'w', 'stand.json': 's' };
  const plan = planDeploy(site, { stand, manifest: { digest: 'alt', files } });
  expect(paths(plan.uploads)).toEqual([['x.pdf'], ['index.html'], ['liste.json']]);
  expect(plan.removals).toEqual(['weg/index.html']);
});

test('what was not verified after its last change is uploaded whole, even where the digest is that of the site', () => {
  const files = Object.fromEntries(site.files.map(({ path }) => [path, path]));
  const deployed = { stand: { ...stand, digest: 'neu' }, manifest: { digest: '', files } };
  expect(isUnchanged(deployed, site)).toBe(false);
  expect(planDeploy(site, deployed).uploads.flat()).toHaveLength(4);
  expect(isUnchanged({ ...deployed, manifest: { digest: 'neu', files } }, site)).toBe(true);
});

test.each(['{', 'null', '{"digest":"x","files":{"../etc/passwd":"x"}}', '{"digest":"x","files":{"/a":"x"}}'])(
  '%s is no manifest',
  (text) => expect(parseManifest(text)).toBeUndefined(),
);

test('the digest does not depend on the order of the files', () => {
  expect(digestOf(site.files)).toBe(digestOf([...site.files].reverse()));
  expect(digestOf(site.files)).not.toBe(digestOf(site.files.slice(1)));
});

test('targets are read', () => {
  expect(targetAddress('folder:/srv/www/site/')).toEqual({ kind: 'folder', path: '/srv/www/site' });
  expect(targetAddress('rsync:rat@www.example:/srv/site')).toEqual({
    kind: 'rsync',
    user: 'rat',
    host: 'www.example',
    path: '/srv/site',
  });
  expect(targetAddress('s3:rat/a/b')).toEqual({ kind: 's3', bucket: 'rat', prefix: 'a/b/' });
  expect(targetAddress('s3:rat')).toEqual({ kind: 's3', bucket: 'rat', prefix: '' });
});

test.each([
  'ftp:x',
  'folder:srv',
  'folder:/srv/../etc',
  'folder:/',
  'rsync:-oProxyCommand=x@host:/srv',
  'rsync:rat@-host:/srv',
  'rsync:rat@host:/srv/$(id)',
  'sftp:rat@host/a b',
])('%s is refused', (text) => {
  expect(() => targetAddress(text)).toThrow(UsageError);
});

test('a password in the address is not repeated', () => {
  expect(() => targetAddress('sftp:rat:ge@hei:m/x@host/htdocs')).toThrow('sftp:rat:…@host');
  expect(() => targetAddress('sftp:rat:ge@hei:m/x@host/htdocs')).not.toThrow('hei');
});
