import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { atRoot } from './servers.ts';

/** A telephone in a train: milliseconds to an answer, and bytes a second. */
const slow = { latency: 150, throughput: 150_000 };

/** Bytes that arrive together. */
const piece = 8192;

/**
 * The site at the root of a domain behind a line of its own at another port.
 *
 * It stands between browser and server, since the slow line in Chromium's own tools loses an answer
 * for good now and then. It is fast until it is told to be slow.
 */
export async function openLine() {
  let isSlow = false;
  let freeAt = 0;
  const sockets = new Set<Socket>();

  /** Waits for the line, which all answers share. */
  function turn(bytes: number): Promise<void> | undefined {
    if (!isSlow) return;
    freeAt = Math.max(freeAt, Date.now()) + (bytes / slow.throughput) * 1000;
    return delay(freeAt - Date.now());
  }
  async function* questions(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      if (isSlow) await delay(slow.latency);
      yield chunk;
    }
  }
  async function* answers(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks)
      for (let at = 0; at < chunk.length; at += piece) {
        const part = chunk.subarray(at, at + piece);
        await turn(part.length);
        yield part;
      }
  }
  const server = createServer((browser) => {
    const site = connect(atRoot.port, 'localhost');
    for (const socket of [browser, site]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    // A browser that turns away ends both ways.
    pipeline(browser, questions, site).catch(() => site.destroy());
    pipeline(site, answers, browser).catch(() => browser.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${atRoot.base}`,
    slowDown: () => void (isSlow = true),
    speedUp: () => void (isSlow = false),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

export type Line = Awaited<ReturnType<typeof openLine>>;
