import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { type Context, Hono } from 'hono';
import { at } from '../addresses.ts';
import { deviceOf } from '../device.ts';
import type { AuditEvent, MembersEnv, Who } from '../ports.ts';
import { addPasskey } from './add.ts';
import { type Challenge, newChallenge } from './challenge.ts';
import { confirm, type Confirmed, confirmOptions } from './confirm.ts';
import type { PasskeyDesk } from './desk.ts';
import { enrolOptions } from './enrol.ts';
import { mayEnrol } from './may-enrol.ts';
import { countsFor, type Holder } from './passkey.ts';
import { readAuthentication, readRegistration } from './read-answer.ts';
import { readRequest } from './request.ts';
import { newSessionId } from '../session/sessions.ts';
import { type CeremonyFault, FAULTS } from './words.ts';

type Ask = Context<MembersEnv>;

/** The two steps of each ceremony, asked by our script alone: JSON in, JSON out. `ownOrigin` stands before them. */
export function ceremonyRoutes(desk: PasskeyDesk): Hono<MembersEnv> {
  return new Hono<MembersEnv>()
    .post(at.passkeyOptions, (context) => options(desk, context))
    .post(at.passkey, (context) => finish(desk, context));
}

const failed = (context: Ask, fault: CeremonyFault): Response =>
  context.json({ message: FAULTS[fault].text }, FAULTS[fault].status);

async function options({ cookie, ceremony, parts }: PasskeyDesk, context: Ask): Promise<Response> {
  const request = await readRequest(context);
  if (!request) return failed(context, 'invalid');
  const { who, council } = context.var;
  const { purpose } = request;
  if (purpose === 'login' && !parts.settings.passkeyLogin) return failed(context, 'not-alone');
  if (purpose !== 'login' && !who) return failed(context, 'signed-out');
  const session = purpose === 'login' ? '' : (who?.session.id ?? '');
  const challenge = newChallenge(purpose, session, parts.means.now(), (bytes) =>
    crypto.getRandomValues(bytes),
  );
  await cookie.give(context, challenge);
  if (purpose === 'login' || !who) return context.json(await confirmOptions(ceremony, challenge, []));
  const existing = await ceremony.passkeys.of(who.account);
  if (purpose === 'step-up') {
    if (existing.length === 0) return failed(context, 'unknown');
    return context.json(await confirmOptions(ceremony, challenge, existing));
  }
  if (!mayEnrol(who, parts.means.now())) return failed(context, 'closed');
  const enrolling = {
    account: who.account.id,
    name: who.person?.name ?? who.account.name,
    site: council?.directory.site.name ?? 'Mitgliederbereich',
  };
  return context.json(await enrolOptions(ceremony, challenge, enrolling, existing));
}

async function finish(desk: PasskeyDesk, context: Ask): Promise<Response> {
  const request = await readRequest(context);
  if (!request) return failed(context, 'invalid');
  const { who } = context.var;
  const { purpose } = request;
  if (purpose === 'login') return logIn(desk, context, request.answer);
  if (!who) return failed(context, 'signed-out');
  const challenge = await desk.cookie.take(context, purpose, who.session.id);
  if (purpose === 'step-up') return stepUp(desk, context, who, challenge, request.answer);
  return add(desk, context, who, challenge, request.answer);
}

/** Records what was refused, for the account that it concerns; where none is known, the log alone hears of it. */
async function refused(
  desk: PasskeyDesk,
  context: Ask,
  event: AuditEvent,
  { fault, account, subject }: Extract<Confirmed, { fault: CeremonyFault }>,
): Promise<Response> {
  const { audit, means } = desk.parts;
  means.log(`passkey-${fault} ${context.var.requestId}`);
  if (account !== undefined) {
    const session = context.var.who?.session.id;
    await audit.record({
      event,
      account,
      ...(session !== undefined && { session }),
      ...(subject !== undefined && { subject }),
    });
  }
  return failed(context, fault);
}

const check = async (
  desk: PasskeyDesk,
  challenge: Challenge | undefined,
  answer: AuthenticationResponseJSON | undefined,
  account?: Holder,
): Promise<Confirmed> => {
  const about = account === undefined ? {} : { account: account.id };
  if (!answer) return { fault: 'invalid', ...about };
  return challenge ? confirm(desk.ceremony, challenge, answer, account) : { fault: 'expired', ...about };
};

async function stepUp(
  desk: PasskeyDesk,
  context: Ask,
  who: Who,
  challenge: Challenge | undefined,
  answer: unknown,
): Promise<Response> {
  const account = who.account.id;
  const result = await check(desk, challenge, readAuthentication(answer), who.account);
  if ('fault' in result) return refused(desk, context, 'step-up-refused', { ...result, account });
  await raise(desk, context, who, result.passkey.id);
  return context.json({ done: true });
}

/** Records the confirmation under the id that the session goes on with, then raises it. */
async function raise(desk: PasskeyDesk, context: Ask, { account, session }: Who, passkey: string) {
  const id = newSessionId();
  await desk.parts.audit.record({ event: 'step-up', account: account.id, session: id, subject: passkey });
  await desk.sessions.raise(context, session, id);
}

async function logIn(desk: PasskeyDesk, context: Ask, answer: unknown): Promise<Response> {
  if (!desk.parts.settings.passkeyLogin) return failed(context, 'not-alone');
  const challenge = await desk.cookie.take(context, 'login', '');
  const result = await check(desk, challenge, readAuthentication(answer));
  if ('fault' in result) return refused(desk, context, 'login-refused', result);
  const account = await desk.parts.accounts.get(result.account);
  // the office may have reset the passkeys meanwhile
  if (account?.state !== 'active' || !countsFor(account, result.passkey))
    return refused(desk, context, 'login-refused', {
      fault: 'unknown',
      account: result.account,
      subject: result.passkey.id,
    });
  const session = newSessionId();
  await desk.parts.audit.record({ event: 'login', account: account.id, session, subject: result.passkey.id });
  const { id, version } = account;
  await desk.sessions.begin(context, { id: session, account: id, version, method: 'passkey', level: 2 });
  return context.json({ done: true });
}

async function add(
  desk: PasskeyDesk,
  context: Ask,
  who: Who,
  challenge: Challenge | undefined,
  answer: unknown,
): Promise<Response> {
  const account = who.account.id;
  const read = readRegistration(answer);
  if (!read || !challenge)
    return refused(desk, context, 'step-up-refused', { fault: read ? 'expired' : 'invalid', account });
  const device = deviceOf(context.req.header('user-agent'));
  const result = await addPasskey(desk, { who, council: context.var.council, device }, challenge, read);
  if ('fault' in result) return refused(desk, context, 'step-up-refused', { fault: result.fault, account });
  if (who.session.level === 1) await raise(desk, context, who, result.id);
  return context.json({ done: true });
}
