import { connect } from 'node:net';

/** Sends bytes as they are, and reads until the other end closes. `ends`: and closes its own side, as who is cut off. */
export const askRaw = (port: number, bytes: string | Buffer, { ends = false } = {}): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.write(bytes);
    if (ends) socket.end();
  });
