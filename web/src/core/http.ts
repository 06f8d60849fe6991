// One request over HTTP: no cookies, no redirects, no cache.
import { HttpAnswer, type HttpOperation, type HttpOutput } from './types';

/** Any status is an answer; anything else failed. */
export async function http(operation: HttpOperation): Promise<HttpOutput> {
  try {
    const response = await fetch(operation.url, {
      method: operation.method,
      headers: operation.headers.map(({ name, value }) => [name, value] as [string, string]),
      body: operation.body.length ? (operation.body as BodyInit) : undefined,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(operation.timeout_ms),
    });
    const body = new Uint8Array(await response.arrayBuffer());
    return { kind: 'Answered', value: new HttpAnswer(response.status, body) };
  } catch {
    return { kind: 'Failed' };
  }
}
