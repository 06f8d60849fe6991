// The real server binary, on a port and in a folder of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PATIENCE_MS = 20_000;

/** A server that can be stopped, killed and started again at the same address. */
export class Server {
  static async start() {
    const server = new Server();
    server.folder = mkdtempSync(join(tmpdir(), 'spotter-server-'));
    server.port = await freePort();
    server.origin = `http://127.0.0.1:${server.port}`;
    await server.resume();
    return server;
  }

  /** Starts it on what it holds. */
  async resume() {
    const options = ['serve', '--listen', `127.0.0.1:${this.port}`, '--data', this.folder];
    options.push('--web-dir', process.env.SPOTTER_WEB);
    this.process = spawn(process.env.SPOTTER_SERVER, options, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.log = [];
    const lines = (stream) => createInterface({ input: stream }).on('line', (line) => this.log.push(line));
    lines(this.process.stderr);
    const out = lines(this.process.stdout);
    out.on('line', (line) => (this.setup ??= line.match(/https?:\S+\/new#\S+/)?.[0]));
    await this.answers();
  }

  /** Waits until its health route answers. */
  async answers() {
    const ended = new Promise((_, fail) =>
      this.process.once('exit', (code) => fail(new Error(`the server ended (${code}):\n${this.log.join('\n')}`))),
    );
    const deadline = Date.now() + PATIENCE_MS;
    const healthy = async () => {
      while (Date.now() < deadline) {
        const answer = await fetch(`${this.origin}/v1/health`).catch(() => undefined);
        if (answer?.ok) return;
        await new Promise((next) => setImmediate(next));
      }
      throw new Error(`the server does not answer:\n${this.log.join('\n')}`);
    };
    ended.catch(() => {});
    await Promise.race([healthy(), ended]);
  }

  /** Ends it: in good order, or with SIGKILL. */
  async stop(signal = 'SIGTERM') {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((done) => this.process.once('exit', done));
    this.process.kill(signal);
    await ended;
  }

  /** Ends it and takes its data away. */
  async clear() {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
