// The bench binary as a server with Ana's history on it.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Starts it: origin, a link for Ana's next device, the sessions that wait for her card. */
export async function serve(binary, web) {
  const server = spawn(binary, ['--serve', web], { stdio: ['pipe', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: server.stdout })) {
    return { ...JSON.parse(line), close: () => server.stdin.end() }
  }
  throw new Error('the server ended before it began')
}
