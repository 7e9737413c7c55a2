import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What came back over a connection until it was closed. */
export interface RawAnswer {
  /** 0 where nothing came. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Opens a connection and leaves it open. @param address such as `http://127.0.0.1:8080` */
export async function openSocket(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  // a server that hangs up in the middle is what tests wait for
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** Sends the text as it is, which no client would, and waits for the server to hang up. */
export async function rawRequest(address: string, text: string): Promise<RawAnswer> {
  const socket = await openSocket(address);
  const answered = answerOn(socket);
  socket.write(Buffer.from(text, 'latin1'));
  return answered;
}

/** Everything that comes until the connection is closed. */
export async function answerOn(socket: Socket): Promise<RawAnswer> {
  const pieces: Buffer[] = [];
  socket.on('data', (piece) => pieces.push(piece));
  await new Promise((resolve) => socket.once('close', resolve));
  const text = Buffer.concat(pieces).toString('utf8');
  const [head = '', ...rest] = text.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') };
}
