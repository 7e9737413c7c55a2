/** Child of the bench: a mail server that takes over all, told to its parent by its address. */
import { startSmtpPeer } from '../../mail/smtp-peer.ts';

const { smtp } = await startSmtpPeer();
process.send?.(smtp);
