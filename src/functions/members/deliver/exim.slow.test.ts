import { describe, expect, onTestFinished, test } from 'vitest';
import {
  deliveringTown,
  nameOf,
  TOWN_MEETING,
  type TownMembers,
} from '../../../testing/mail/delivering-town.ts';
import { noExim, startExim } from '../../../testing/mail/exim.ts';
import { startMeddler } from '../../../testing/mail/meddler.ts';
import { formIn } from '../../../testing/members/invitation-office.ts';
import { at } from '../addresses.ts';
import { readBounces } from '../invitations/bounces.ts';

const MINUTE = 60_000;
const MEMBERS: TownMembers = {
  amsel: '',
  drossel: '',
  elster: 'cut.',
  fink: '',
  kleiber: '',
  meise: 'grey.',
  rabe: 'lost.',
  specht: 'late.',
  star: 'slow.',
  uhu: '',
  zaunkoenig: '550.',
  dohle: undefined,
};
const BY_MAIL = Object.keys(MEMBERS).filter((key) => MEMBERS[key] !== undefined);

async function setUp(members = MEMBERS) {
  const exim = await startExim();
  onTestFinished(() => exim.stop());
  const meddler = await startMeddler(exim.smtp);
  onTestFinished(() => meddler.stop());
  meddler.lost = /^lost\./;
  const town = await deliveringTown(members);
  onTestFinished(() => town[Symbol.asyncDispose]());
  // a session does not last through the night
  const clerk = () => town.office.browserOf('zeisig');
  const page = at.invitation(TOWN_MEETING);
  return {
    exim,
    town,
    clerk,
    page,
    /** Delivers once, and is killed in the middle of the data of a mail where that is wanted. */
    deliver: async (isCut = false) => {
      const child = town.deliver(meddler.smtp);
      if (isCut) meddler.cut = { to: /^cut\./, done: child.kill };
      return child.ended;
    },
    /** How many mails of that kind lie in the mailbox of each. */
    boxes: async (kind: RegExp) => {
      const mails = (await exim.mails()).filter((mail) => kind.test(mail));
      return Object.fromEntries(
        BY_MAIL.map((key) => [
          key,
          mails.filter((mail) => mail.includes(`\nTo: ${MEMBERS[key]}${key}@mittelaue.example`)).length,
        ]),
      );
    },
    /** What the office's page says of each, where it asks for a decision. */
    decisions: async () => {
      const [section = ''] = /aria-labelledby="versand-1"[^]*?<\/section>/.exec(
        await (await (await clerk()).get(page)).text(),
      ) ?? [''];
      return new Map(
        section
          .split('<tr>')
          .filter((row) => row.includes('name="entscheidung"'))
          .map((row) => [
            BY_MAIL.find((key) => new RegExp(`>\\s*${nameOf(key)}`).test(row)),
            /(zweifelhaft|abgelehnt|nicht zugestellt|zurückgekommen)/.exec(row)?.[1],
          ]),
      );
    },
  };
}

describe.skipIf(noExim !== undefined)(`with Debian's mail server ${noExim ?? ''}`, () => {
  test('delays, greylisting, refusals, a lost reply and a crash in the middle of a mail: each has the invitation or stands before the clerk, and no digest comes twice', async () => {
    const { town, clerk, page, deliver, boxes, decisions } = await setUp();
    const invitations = () => boxes(/^Message-ID: <einladung\./m);
    const digests = () => boxes(/^Message-ID: <nachricht\./m);
    await (await clerk()).post(page, formIn(await (await (await clerk()).get(page)).text()) ?? {});
    expect((await deliver(true)).signal).toBe('SIGKILL');
    town.clock.now += 20 * MINUTE;
    await deliver();
    town.clock.now += 20 * MINUTE;
    expect((await deliver()).said).toContain('wartend: 0');

    const asked = await decisions();
    expect(asked).toEqual(
      new Map([...asked.keys()].map((key) => [key, key === 'zaunkoenig' ? 'abgelehnt' : 'zweifelhaft'])),
    );
    for (const key of ['elster', 'rabe', 'zaunkoenig']) expect([...asked.keys()]).toContain(key);
    // of the mail that was cut off the server knows nothing; the one whose reply was lost arrived
    await soon(invitations, { elster: 0, rabe: 1, meise: 1, zaunkoenig: 0 });
    await soon(
      invitations,
      Object.fromEntries(BY_MAIL.filter((key) => !asked.has(key)).map((key) => [key, 1])),
    );
    expect(Math.max(...Object.values(await invitations()))).toBe(1);

    await town.publishAgain();
    town.clock.now += 4 * 60 * MINUTE;
    expect((await deliver(true)).signal).toBe('SIGKILL');
    for (let hours = 0; hours < 2; hours += 1) {
      town.clock.now += 60 * MINUTE;
      await deliver();
    }
    await soon(digests, { elster: 0, rabe: 1, meise: 1, zaunkoenig: 0 });
    const told = Object.values(await digests());
    expect(Math.max(...told)).toBe(1);
    expect(told.filter((count) => count === 1).length).toBeGreaterThanOrEqual(5);

    // the clerk decides: to one it goes again, at the other it is noted as arrived
    const decide = async (zugang: string, entscheidung: string) =>
      (await clerk()).post(at.invitationDecision(TOWN_MEETING, 1), { zugang, entscheidung });
    await decide('elster', 'again');
    await decide('rabe', 'settled');
    await deliver();
    await soon(invitations, { elster: 1, rabe: 1 });
    const left = await decisions();
    expect(['elster', 'rabe', 'zaunkoenig'].filter((key) => left.has(key))).toEqual(['zaunkoenig']);
  }, 120_000);

  test('what the server takes over and sends back stands before the clerk; a notice that comes back is noted', async () => {
    const { exim, town, clerk, page, deliver, decisions } = await setUp({ amsel: '', uhu: 'bounce.' });
    const { parts } = town.office;
    const invitation = { ...parts.settings.invitation, bounceMaildir: exim.returned };
    const returned = () =>
      readBounces({ ...parts, settings: { ...parts.settings, invitation } }).catch(() => 0);
    await (await clerk()).post(page, formIn(await (await (await clerk()).get(page)).text()) ?? {});
    expect((await deliver()).said).toContain('Angenommen: 2');
    expect(await decisions()).toEqual(new Map());
    await expect.poll(returned, { timeout: 15_000 }).toBe(1);
    expect(await decisions()).toEqual(new Map([['uhu', 'zurückgekommen']]));
    await town.publishAgain();
    town.clock.now += 4 * 60 * MINUTE;
    expect((await deliver()).said).toContain('Angenommen: 2');
    await expect.poll(returned, { timeout: 15_000 }).toBe(1);
    expect(await returned()).toBe(0);
  }, 60_000);
});

/** The server puts into a mailbox a moment after it took a mail over. */
async function soon(boxes: () => Promise<object>, counts: object): Promise<void> {
  await expect.poll(boxes, { timeout: 10_000 }).toMatchObject(counts);
}
