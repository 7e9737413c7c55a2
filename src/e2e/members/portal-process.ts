import path from 'node:path';
import { startMembers } from '../../testing/members/start-members.ts';

// The members' area in a process of its own, as it runs in earnest: the test runner's treatment of sources would follow its
// threads. It tells its addresses, publishes a folder that it is given, and ends when it is told to or when nobody listens any more.

const [store = '', ...more] = process.argv.slice(2);
const documents = more.includes('documents');
const demo = await startMembers({
  content: 'content',
  overlay: 'content/protected',
  store,
  documents,
  port: 0,
});
process.once('disconnect', () => void demo.stop().finally(() => process.exit(0)));
process.on('message', (content: string) => {
  void demo.publish(content, path.join(content, 'protected')).then(() => process.send?.('published'));
});
process.send?.({ address: demo.address, mailbox: demo.mailbox });
