import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Endpoint, startEndpoint } from '../testing/oparl-endpoint/endpoint.ts';
import { BASE } from '../testing/oparl-endpoint/objects.ts';
import { set } from '../testing/oparl-endpoint/plant.ts';
import { runCheck } from './run-check.ts';

let endpoint: Endpoint;
beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(() => endpoint.close());

/** Runs the command against the small endpoint. */
async function run(...args: string[]) {
  const said = { out: '', error: '', status: [] as string[] };
  const code = await runCheck([`${BASE}/system`, '--connect-to', `${BASE}=${endpoint.address}`, ...args], {
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
    status: (text) => void said.status.push(text),
    now: Date.now,
    sleep: () => Promise.resolve(),
  });
  return { code, ...said };
}

test('an endpoint without a fault: code 0, counts, the verdict, and steps shown on the way', async () => {
  const { code, out, status } = await run();
  expect(code).toBe(0);
  expect(out).toContain(`Prüfung der OParl-Schnittstelle: ${BASE}/system (OParl 1.1)`);
  expect(out).toContain('21 Objekte, davon gelöscht 1, 13 Listen, 2 Dateien,');
  expect(out).toContain('Ergebnis: Der Endpunkt entspricht OParl 1.1; es gibt nichts zu beanstanden.');
  expect(status.some((line) => line.startsWith('Objekte einzeln abrufen: '))).toBe(true);
  expect(status.at(-1)).toBe('');
});

test('a broken mandatory rule: code 1, and the finding says where, what, and what to do', async () => {
  set('/paper/2', { date: '2025-02-30' })(endpoint);
  const { code, out } = await run();
  expect(code).toBe(1);
  expect(out).toContain(
    [
      'ZWINGEND  date-invalid  1-mal',
      `  ${BASE}/paper/2`,
      '    „date“ ist kein Datum: 2025-02-30',
      '  Abhilfe: Schreiben Sie Daten als JJJJ-MM-TT.',
      '  Spezifikation: 3-00 Schema, Übergreifende Aspekte',
    ].join('\n'),
  );
  expect(out).toContain('Ergebnis: Der Endpunkt verletzt OParl 1.1: 1 Verstoß gegen zwingende Regeln.');
});

test('the same in English', async () => {
  set('/paper/2', { date: '2025-02-30' })(endpoint);
  const { out } = await run('--lang', 'en');
  expect(out).toContain('MUST  date-invalid  1 times');
  expect(out).toContain('    “date” is no date: 2025-02-30');
  expect(out).toContain('Result: The endpoint violates OParl 1.1: 1 breach of mandatory rules.');
});

test('a recommendation not followed is told and leaves the code at 0', async () => {
  set('/file/1', { mimeType: 'application/octetstream' })(endpoint);
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toContain('EMPFOHLEN  mime-invalid');
});

test('for machines: one JSON object in its documented shape', async () => {
  set('/paper/2', { date: '2025-02-30' })(endpoint);
  const { code, out } = await run('--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    format: 'ratsfenster-oparl-check/1',
    endpoint: `${BASE}/system`,
    oparlVersion: '1.1',
    tier: 'unsaid',
    limit: null,
    finished: true,
    objects: { Meeting: 3, Paper: 3 },
    tombstones: 1,
    conform: false,
    levels: { MUST: 1, SHOULD: 0, HINT: 0 },
    findings: [
      {
        code: 'date-invalid',
        level: 'MUST',
        section: '3-00 Schema, Übergreifende Aspekte',
        count: 1,
        remedy: { de: 'Schreiben Sie Daten als JJJJ-MM-TT.', en: 'Write dates as YYYY-MM-DD.' },
        examples: [{ url: `${BASE}/paper/2`, field: 'date', value: '2025-02-30' }],
      },
    ],
  });
});

test('a static offer is told of, and its missing filters are no fault', async () => {
  set('/system', { 'ratsfenster:tier': 'static' })(endpoint);
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toContain('Statisches Angebot: Der Endpunkt sagt von sich');
  expect(out).toContain('Ergebnis: Bis auf die Filter entspricht der Endpunkt OParl 1.1');
});

test('a sample says that it is one, and judges nothing that it cannot see', async () => {
  const { code, out } = await run('--limit', '1');
  expect(code).toBe(0);
  expect(out).toContain('Stichprobe: Je Liste wurde höchstens 1 Objekt geprüft');
  expect(out).toContain(
    'Ergebnis: In der Stichprobe wurde kein Verstoß gegen OParl 1.1 gefunden, auch sonst nichts; das Übrige wurde nicht geprüft.',
  );
  expect((await run('--limit', '2', '--lang', 'en')).out).toContain(
    'Result: In the sample no breach of OParl 1.1 was found, nor anything else; the rest was not checked.',
  );
  expect(out).not.toContain('reference-one-way');
});

test('how many of the files were compared is told, unless all were', async () => {
  expect((await run('--files', '1')).out).toContain('Dateien: 1 von 2 wurden heruntergeladen und verglichen');
  set('/file/1', { accessUrl: 'https://dateien.example/1.pdf' })(endpoint);
  const { out } = await run('--json');
  expect(JSON.parse(out)).toMatchObject({ files: 1, filesInAll: 2 });
  set('/file/1', { accessUrl: `${BASE}/files/meeting.pdf` })(endpoint);
  expect((await run()).out).not.toContain('heruntergeladen');
});

test('what vendors add is named as not checked', async () => {
  set('/body/1', { 'anderer:anfrage': `${BASE}/body/1/anfragen`, 'anderer:farbe': 'blau' })(endpoint);
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toContain('Nicht geprüft: Listen und Objekte, die nicht zu OParl gehören');
  expect(out).toContain('(Body.anderer:anfrage).');
});

test('a wrong call: code 2, and nothing is asked', async () => {
  expect(await run('--limit', 'viele')).toMatchObject({ code: 2, out: '' });
});

test('an endpoint that does not answer, or is none: code 3 with the reason', async () => {
  endpoint.tamper = (reply) => (reply.status = 404);
  expect(await run()).toMatchObject({
    code: 3,
    error: 'Der Endpunkt lässt sich nicht prüfen: Der Server antwortet mit dem Status 404.',
  });
  endpoint.tamper = (reply) => (reply.body = '<html>');
  expect((await run()).error).toContain('Dort kommt kein JSON von OParl.');
  endpoint.tamper = (reply) => (reply.body = '{}');
  expect((await run()).error).toContain('Dort liegt kein System von OParl.');
});

test('what the client says in German is told in English, with its code', async () => {
  endpoint.tamper = (reply, { path }) => {
    if (path !== '/agendaitem/1') return;
    reply.status = 302;
    reply.headers['location'] = 'http://anderswo.example/';
  };
  expect((await run('--lang', 'en')).out).toContain(
    'The request failed: The address lies on another host. If you trust it, allow it with --host. (http-foreign-host)',
  );
});

/** Runs the command as it is given, and keeps what it says. */
async function call(...args: string[]) {
  const said = { out: '', error: '' };
  const code = await runCheck(args, {
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
    now: Date.now,
    sleep: () => Promise.resolve(),
  });
  return { code, ...said };
}

test('faults and help come in the language asked for, wherever --lang stands', async () => {
  endpoint.tamper = (reply) => (reply.status = 404);
  expect(await run('--lang', 'en')).toMatchObject({
    code: 3,
    error: 'The endpoint cannot be checked: The server answers with status 404.',
  });
  endpoint.tamper = (reply) => (reply.body = '{}');
  expect((await run('--lang=en')).error).toContain('There is no System of OParl.');
  expect(await call('--limit', 'viele', BASE, '--lang', 'en')).toMatchObject({
    code: 2,
    error: '--limit viele: A number of at least 1 is expected.',
  });
  expect((await call('--help', '--lang', 'en')).out).toContain('Usage: npm run oparl:check');
  expect((await call('--help')).out).toContain('Aufruf: npm run oparl:check');
});

test('addresses of private networks are refused unless allowed', async () => {
  const refused = await call('http://192.168.0.1/system');
  expect(refused.code).toBe(3);
  expect(refused.error).toContain('192.168.0.1 führt in ein privates Netz.');
  expect(refused.error).toContain('Ist es Ihr eigener Rechner');
  expect((await call('http://192.168.0.1/system', '--lang', 'en')).error).toContain('“--allow-private”');
});

test('an address of the own machine needs no leave, and gives none to what it links to', async () => {
  const other = await startEndpoint();
  let asked = 0;
  other.tamper = () => void (asked += 1);
  endpoint.tamper = (reply) => {
    if (typeof reply.body === 'string')
      reply.body = reply.body.replaceAll(`${BASE}/bodies`, `${other.address}/bodies`);
  };
  const { code, out } = await call(`${endpoint.address}/system`);
  expect(code).toBe(1);
  expect(out).toContain('führt in ein privates Netz');
  expect(asked).toBe(0);
  await call(`${endpoint.address}/system`, '--allow-private');
  expect(asked).toBeGreaterThan(0);
  await other.close();
});

test('the target of --connect-to gives no leave to what it links to', async () => {
  const other = await startEndpoint();
  let asked = 0;
  other.tamper = () => void (asked += 1);
  endpoint.tamper = (reply) => {
    if (typeof reply.body === 'string')
      reply.body = reply.body.replaceAll(`${BASE}/bodies`, `${other.address}/bodies`);
  };
  expect((await run()).out).toContain('führt in ein privates Netz');
  expect(asked).toBe(0);
  await other.close();
});

test('once the time is over, the report says what it covers', async () => {
  const { code, out } = await run('--max-minutes', '0');
  expect(code).toBe(0);
  expect(out).toContain('Die Zeit war um, bevor alles geprüft war');
  expect(out).toContain('Ergebnis: Die Zeit hat nicht gereicht');
});
