// The stock client, in one of three situations; prints what it took as one message to its parent.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Repo } from '@automerge/automerge-repo'
import { WebSocketClientAdapter } from '@automerge/automerge-repo-network-websocket'
import { NodeFSStorageAdapter } from '@automerge/automerge-repo-storage-nodefs'
import WebSocket from 'ws'

const QUIET_MS = 1000

const [situation, port, folder, documents] = process.argv.slice(2)
const wire = count()
const repo = new Repo({ storage: new NodeFSStorageAdapter(folder), peerId: situation })
const url = `ws://127.0.0.1:${port}`

const situations = { upload, first, again }
await situations[situation]()

/** Everything is here and stored; the server has nothing. Ends when the server has stored it. */
async function upload() {
  const files = await readdir(documents)
  const handles = []
  for (const file of files.sort()) handles.push(repo.import(await readFile(join(documents, file))))
  await repo.flush()
  const wanted = handles.map((handle) => [handle.documentId, handle.heads().join()])
  process.send({ wanted })
  const begun = performance.now()
  repo.networkSubsystem.addNetworkAdapter(new WebSocketClientAdapter(url))
  process.once('message', () => tell(performance.now() - begun))
}

/** Nothing is here but the ids. Ends when all is stored. */
async function first() {
  const wanted = await told()
  const begun = performance.now()
  await connect()
  const handles = await Promise.all(wanted.map(([id]) => repo.find(id)))
  await until(() => handles.every((handle, at) => handle.heads().join() === wanted[at][1]))
  await repo.flush()
  tell(performance.now() - begun)
}

/** Everything is here and there. Ends with the last message of the conversation. */
async function again() {
  const wanted = await told()
  const begun = performance.now()
  await connect()
  await Promise.all(wanted.map(([id]) => repo.find(id)))
  await until(() => wire.last > 0 && performance.now() - wire.last > QUIET_MS)
  tell(wire.last - begun)
}

async function connect() {
  repo.networkSubsystem.addNetworkAdapter(new WebSocketClientAdapter(url))
  // A document that nobody connected yet has is called unavailable.
  await until(() => repo.peers.length > 0)
}

function told() {
  return new Promise((done) => process.once('message', ({ wanted }) => done(wanted)))
}

function tell(ms) {
  process.send({ ms, sent: wire.sent, received: wire.received }, () => process.exit())
}

async function until(isSo) {
  while (!isSo()) await new Promise((done) => setTimeout(done, 5))
}

/** Bytes of messages each way, and when the last one passed. */
function count() {
  const wire = { sent: 0, received: 0, last: 0 }
  const { send, emit } = WebSocket.prototype
  WebSocket.prototype.send = function (data, ...rest) {
    wire.sent += data.byteLength
    wire.last = performance.now()
    return send.call(this, data, ...rest)
  }
  WebSocket.prototype.emit = function (name, ...rest) {
    if (name === 'message') {
      wire.received += rest[0].byteLength
      wire.last = performance.now()
    }
    return emit.call(this, name, ...rest)
  }
  return wire
}
