/** Child of the bench: a mail server that takes everything, and counts. Prints its address, then a line for each hundred mails. */
import { SMTPServer } from 'smtp-server';
import { listenOnLoopback } from '../../members/loopback.ts';

let count = 0;
const receivers = new Set<string>();
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData(stream, session, done) {
    stream.resume();
    stream.once('end', () => {
      count += 1;
      for (const { address } of session.envelope.rcptTo) receivers.add(address);
      done();
    });
  },
});
server.on('error', () => undefined);
process.stdout.write(`smtp://127.0.0.1:${await listenOnLoopback(server.server, 0)}\n`);
process.once('SIGTERM', () => {
  process.stdout.write(`${JSON.stringify({ count, receivers: receivers.size })}\n`);
  process.exit(0);
});
