import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { at } from '../../functions/members/addresses.ts';
import { CIRCULATION_KEY } from '../../testing/circulation/log-server.ts';

/** Runs one of the commands as a job does; gives what it says. @throws Error with its output, where it fails */
export async function command(name: string, ...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], CIRCULATION_KEY };
  const options = { env, maxBuffer: 2 ** 26 };
  return (await promisify(execFile)(process.execPath, [`scripts/${name}.ts`, ...args], options)).stdout;
}

/** Fetches the heads of all ballots into a file, as the job that anchors them. @returns the file */
export async function heads(origin: string, folder: string): Promise<string> {
  const headers = { Authorization: `Bearer ${CIRCULATION_KEY}` };
  const file = path.join(folder, 'heads.json');
  await writeFile(file, await (await fetch(origin + at.ballotHeads, { headers })).text());
  return file;
}
