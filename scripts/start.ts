import path from 'node:path';
import { siteIndex } from '../src/desk/index/make-index.ts';
import { startDesks } from '../src/desk/serve/start-desk.ts';
import { filterBeside } from '../src/functions/oparl-filter/beside-site.ts';
import { publicView } from '../src/publishing/public-view.ts';
import { runCommand } from '../src/publishing/run-command.ts';
import { type Beside, start, type StartFunction } from '../src/publishing/start.ts';
import { startSubscribe, SUBSCRIBE_URL } from '../src/testing/subscribe/start-subscribe.ts';
import { MEMBERS_URL, startMembers } from '../src/testing/members/start-members.ts';

const desk: Beside = async ({ options, address, rebuild }) => {
  const facts = async (from: string) => {
    const { view } = await publicView({ ...options, content: from }, Date.now);
    return view && { ...view, index: siteIndex(view.record, view.at) };
  };
  const { content, out } = options;
  const host = { content, out: `${out}-desk`, port: 4322, siteUrl: address, membersUrl: MEMBERS_URL };
  const [siteUrl, overlay] = [address.replace(/\/$/, ''), path.join(content, 'protected')];
  const area = startMembers({ content, overlay, siteUrl, store: `${out}-members` });
  const publishMembers = async (from: string, members: string) => (await area).publish(from, members);
  const desks = startDesks({ ...host, workflow: 'direct', facts, rebuild, publishMembers });
  const [members, running] = await Promise.all([area, desks]);
  // documents made of the record come once all runs, so that nobody waits for them
  void members.publish(content, overlay);
  const mailing = await startSubscribe({ siteUrl, smtp: members.smtp, store: `${out}-subscribe` });
  const stop = () =>
    void Promise.all([running.stop(), members.stop(), mailing.stop()]).finally(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return [
    ...members.lines,
    `Abos:       ${mailing.address}/ – E-Mails landen im selben Postfach`,
    `Redaktion:  ${running.address}`,
    `            Sie schreibt in eine Kopie des Inhalts (${running.repository}), die beim Beenden gelöscht wird.`,
    `Nichtöffentlicher Teil der Redaktion: ${running.overlay.address}`,
    `            Sie schreibt in eine Kopie von ${content}/protected (${running.overlay.repository}), die auch gelöscht wird.`,
  ];
};

const oparlFilter: StartFunction = (out) =>
  filterBeside(out, (event) => void process.stderr.write(`Filter für OParl: ${event}\n`));

process.exitCode = await runCommand(
  () =>
    start(process.argv.slice(2), desk, [oparlFilter], {
      membersUrl: MEMBERS_URL,
      subscribeUrl: SUBSCRIBE_URL,
    }),
  (text) => process.stderr.write(text),
);
