import { createServer, type Socket } from 'node:net';
import { listenOnLoopback } from '../members/loopback.ts';

/** How a server answers; a reply without its line break, or `hang-up` for a connection that ends, `silence` for none. */
export interface PeerAnswers {
  readonly greeting?: string;
  readonly mailFrom?: string;
  readonly rcptTo?: string;
  readonly data?: string;
  /** After the final dot. */
  readonly end?: string;
  readonly extensions?: readonly string[];
}

/** A server that speaks SMTP word by word as it is told, so that each reply of a mail's way can be tried. */
export interface SmtpPeer {
  readonly smtp: string;
  /** What is answered from now on. */
  answers: PeerAnswers;
  /** Commands, in their order. */
  readonly heard: string[];
  /** Messages that came to their final dot, dots unstuffed. */
  readonly messages: string[];
  stop(): Promise<void>;
}

export async function startSmtpPeer(answers: PeerAnswers = {}): Promise<SmtpPeer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => undefined));
    converse(socket, peer);
  });
  const peer: SmtpPeer = {
    smtp: `smtp://127.0.0.1:${await listenOnLoopback(server, 0)}`,
    answers,
    heard: [],
    messages: [],
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return peer;
}

function converse(socket: Socket, peer: SmtpPeer): void {
  let [buffer, message] = ['', undefined as string | undefined];
  const say = (reply: string) => {
    if (reply === 'hang-up') socket.destroy();
    else if (reply !== 'silence') socket.write(`${reply}\r\n`);
    return reply;
  };
  const line = (text: string) => {
    if (message !== undefined) {
      if (text !== '.') message += `${text.replace(/^\./, '')}\r\n`;
      else {
        peer.messages.push(message);
        message = undefined;
        say(peer.answers.end ?? '250 2.0.0 Ok: queued as 4F3A2B1C0D');
      }
      return;
    }
    peer.heard.push(text);
    if (say(replyTo(text, peer.answers)).startsWith('354')) message = '';
    if (text === 'QUIT') socket.end();
  };
  say(peer.answers.greeting ?? '220 peer ESMTP');
  socket.on('data', (chunk) => {
    const lines = (buffer + chunk.toString('latin1')).split('\r\n');
    buffer = lines.pop() ?? '';
    lines.forEach(line);
  });
}

function replyTo(command: string, answers: PeerAnswers): string {
  const words: Readonly<Record<string, string>> = {
    EHLO: ['peer', ...(answers.extensions ?? [])]
      .map((word, index, all) => `250${index + 1 < all.length ? '-' : ' '}${word}`)
      .join('\r\n'),
    MAIL: answers.mailFrom ?? '250 2.1.0 Ok',
    RCPT: answers.rcptTo ?? '250 2.1.5 Ok',
    DATA: answers.data ?? '354 End data with <CR><LF>.<CR><LF>',
    QUIT: '221 2.0.0 Bye',
  };
  return words[command.slice(0, 4)] ?? '500 5.5.2 unknown';
}
