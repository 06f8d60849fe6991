// One person's way to the network: an HTTP proxy that can be cut, so that page, worker and service
// worker all lose it at once, and nobody else does.
import { createServer, request } from 'node:http';
import { connect } from 'node:net';

/** A network that can be cut. */
export class Network {
  static async open() {
    const network = new Network();
    network.sockets = new Set();
    network.isCut = false;
    network.proxy = createServer((asked, answer) => network.pass(asked, answer));
    network.proxy.on('connect', (asked, socket, head) => network.tunnel(asked, socket, head));
    network.proxy.on('connection', (socket) => network.hold(socket));
    await new Promise((done) => network.proxy.listen(0, '127.0.0.1', done));
    network.address = `http://127.0.0.1:${network.proxy.address().port}`;
    return network;
  }

  /** Nothing goes through any more, and what is open breaks. */
  cut() {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  /** It works again. */
  mend() {
    this.isCut = false;
  }

  close() {
    this.cut();
    this.proxy.close();
  }

  hold(socket) {
    if (this.isCut) return socket.destroy();
    if (this.sockets.has(socket)) return;
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  }

  pass(asked, answer) {
    const options = { method: asked.method, headers: asked.headers };
    const onward = request(asked.url, options, (answered) => {
      answer.writeHead(answered.statusCode, answered.headers);
      answered.pipe(answer);
    });
    onward.on('socket', (socket) => this.hold(socket));
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  }

  tunnel(asked, socket, head) {
    const { hostname, port } = new URL(`http://${asked.url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    this.hold(onward);
    onward.on('close', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  }
}
