// WebSockets by the core's numbers. `Open` streams its events until `Closed`.
import { SocketFrame, type SocketOperation, type SocketOutput } from './types';

const sockets = new Map<number, WebSocket>();

/** Does what the core asks of a socket; `say` is called once, for `Open` once per event. */
export function socket(operation: SocketOperation, say: (output: SocketOutput) => void): void {
  switch (operation.kind) {
    case 'Open':
      return open(operation.value.id, operation.value.url, say);
    case 'Send': {
      const line = sockets.get(operation.value.id);
      if (line?.readyState !== WebSocket.OPEN) return say({ kind: 'Closed' });
      line.send(operation.value.frame as BufferSource as never);
      return say({ kind: 'Sent' });
    }
    case 'Close':
      sockets.get(operation.value.id)?.close();
      return say({ kind: 'Closed' });
  }
}

/** Closes every line. */
export function hangUp(): void {
  for (const line of sockets.values()) line.close();
}

function open(id: number, url: string, say: (output: SocketOutput) => void): void {
  let line: WebSocket;
  try {
    line = new WebSocket(url);
  } catch {
    return say({ kind: 'Closed' });
  }
  line.binaryType = 'arraybuffer';
  sockets.set(id, line);
  line.onopen = () => say({ kind: 'Opened' });
  line.onmessage = ({ data }) => {
    if (data instanceof ArrayBuffer) say({ kind: 'Received', value: new SocketFrame(new Uint8Array(data)) });
  };
  // An error is followed by a close.
  line.onclose = () => {
    if (sockets.get(id) === line) sockets.delete(id);
    say({ kind: 'Closed' });
  };
}
