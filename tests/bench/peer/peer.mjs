// node peer.mjs DOCUMENTS WORK [ROUNDS]: the stock automerge-repo server and client with saved
// documents. Prints one JSON object: for each situation a list of {ms, sent, received}.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

const [documents, work, rounds = '3'] = process.argv.slice(2)
const found = { upload: [], first: [], again: [] }
for (let round = 0; round < Number(rounds); round++) await measure()
console.log(JSON.stringify(found))

async function measure() {
  const folder = await mkdtemp(join(work, 'peer-'))
  const server = fork(here('server.mjs'), [join(folder, 'server')])
  const [{ port }] = await once(server, 'message')

  const upload = client('upload', port, join(folder, 'first-phone'))
  const [{ wanted }] = await once(upload, 'message')
  server.send({ wanted })
  await once(server, 'message')
  upload.send({ durable: true })
  found.upload.push((await once(upload, 'message'))[0])

  for (const situation of ['first', 'again']) {
    const phone = client(situation, port, join(folder, 'second-phone'))
    phone.send({ wanted })
    found[situation].push((await once(phone, 'message'))[0])
    await once(phone, 'exit')
  }
  server.disconnect()
  await once(server, 'exit')
  await rm(folder, { recursive: true })
}

function client(situation, port, folder) {
  const phone = fork(here('client.mjs'), [situation, port, folder, documents])
  phone.on('exit', (code) => code && process.exit(code))
  return phone
}

function here(file) {
  return new URL(file, import.meta.url).pathname
}
