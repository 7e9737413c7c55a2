import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { around, optionsFor, writeSite } from '../../testing/deploy.ts';
import {
  PASSWORD,
  passwordMissing,
  type SshServer,
  sshMissing,
  startSshServer,
} from '../../testing/ssh-server.ts';
import { serve } from '../serve.ts';
import { deploy } from './deploy.ts';

const reason = sshMissing(['ssh', 'lftp']) ?? passwordMissing();

describe.skipIf(reason !== undefined)(`web space with a password (${reason ?? 'lftp and sshd'})`, () => {
  let dir: string;
  let server: Server;
  let url: string;
  let ssh: SshServer;

  beforeEach(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-sftp-'));
    mkdirSync(path.join(dir, 'ssh'));
    mkdirSync(path.join(dir, 'www'));
    ({ server, address: url } = await serve(path.join(dir, 'www'), 0));
    ssh = await startSshServer(path.join(dir, 'ssh'), true);
  });
  afterEach(() => {
    ssh.stop();
    server.closeAllConnections();
    server.close();
    rmSync(dir, { recursive: true });
  });

  /** Deploys; gives all that was said, with the error where it failed. */
  async function go(more: Readonly<Record<string, string>>) {
    const site = writeSite(mkdtempSync(path.join(dir, 'site-')), 'eins');
    const world = around({ ...ssh.environment, ...more });
    const error = await deploy(optionsFor(site, `sftp:${ssh.login}${dir}/www`, url), world).catch(
      ({ message }: Error) => message,
    );
    return [...world.told, error].join('\n');
  }

  test('SFTP_PASSWORD opens it, whatever signs it holds, and is never said', async () => {
    const said = await go({});
    expect(said).toContain('veröffentlicht und geprüft');
    expect(said).not.toContain(PASSWORD);
    expect(readFileSync(path.join(dir, 'www/index.html'), 'utf8')).toContain('eins');
  }, 120_000);

  test('a wrong one is told as such, at once and without it', async () => {
    const said = await go({ SFTP_PASSWORD: 'falsches-wort' });
    expect(said).toContain('Der Server hat die Anmeldung abgelehnt.');
    expect(said).not.toContain('falsches-wort');
    expect(said).not.toContain('neuer Versuch');
  }, 120_000);
});
