// The stock sync server: an automerge-repo with files below it and sockets before it. Told by its
// parent when to say whether it holds everything.
import { once } from 'node:events'
import { Repo } from '@automerge/automerge-repo'
import { WebSocketServerAdapter } from '@automerge/automerge-repo-network-websocket'
import { NodeFSStorageAdapter } from '@automerge/automerge-repo-storage-nodefs'
import { WebSocketServer } from 'ws'

const [folder] = process.argv.slice(2)
const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0 })
await once(sockets, 'listening')
const repo = new Repo({
  network: [new WebSocketServerAdapter(sockets)],
  storage: new NodeFSStorageAdapter(folder),
  peerId: 'server',
  sharePolicy: async () => false,
})
process.send({ port: sockets.address().port })

const holds = ([id, heads]) => {
  const handle = repo.handles[id]
  return handle?.isReady() && handle.heads().join() === heads
}

process.on('message', async ({ wanted }) => {
  const look = async () => {
    if (!wanted.every(holds)) return setTimeout(look, 10)
    await repo.flush()
    process.send({ durable: true })
  }
  await look()
})
process.on('disconnect', () => process.exit())
