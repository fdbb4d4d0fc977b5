import type { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { WorkBook } from '@e965/xlsx';
import { Damage } from '../damage.ts';
import type { Unreadable } from '../unreadable.ts';

/** An old workbook as the library sees it, and the stream of records that it was read from. */
export interface ParsedXls {
  readonly workbook: WorkBook;
  readonly stream: Uint8Array;
}

type Answer = ParsedXls | { readonly error: string };

const { resolve } = createRequire(import.meta.url);

/**
 * The thread's program, as text: a thread cannot be started from a TypeScript file, as tests would. Its messages about records
 * that it does not know would go to the user's error stream. WTF: without it, what fails is left out.
 */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const library = require(workerData.library);
library.set_cptable(require(workerData.codePages));
console.error = () => undefined;
const options = { type: 'buffer', WTF: true, dense: true, cellNF: true, cellStyles: true, cellDates: false, cellHTML: false };
parentPort.on('message', (bytes) => {
  try {
    const container = library.CFB.read(Buffer.from(bytes), { type: 'buffer' });
    const paths = container.FullPaths.map((path) => path.replace(/^[^/]*\\//, ''));
    const at = ['Workbook', 'Book'].map((name) => paths.indexOf(name)).find((at) => at >= 0);
    if (at === undefined) throw new Error(paths.includes('WordDocument') ? 'word' : 'no workbook');
    const stream = Uint8Array.from(container.FileIndex[at].content);
    parentPort.postMessage({ workbook: library.read(Buffer.from(bytes), options), stream });
  } catch (error) {
    parentPort.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});`;

/** A sound workbook takes about a second a megabyte. In milliseconds. */
const patienceFor = (bytes: Buffer) => 20_000 + bytes.length / 50;
const MOST_MEMORY_MB = 2048;

/** One thread for all old workbooks of a run, since starting it costs more than reading a small one; a new one after it was stopped. */
function libraryThread() {
  let thread: Worker | null = null;
  const start = (): Worker => {
    const workerData = { library: resolve('@e965/xlsx'), codePages: resolve('@e965/xlsx/dist/cpexcel') };
    const started = new Worker(PROGRAM, { eval: true, workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
    // It waits for more work and keeps nothing open.
    started.unref();
    return started;
  };
  return {
    async ask(bytes: Buffer, patience: number): Promise<Answer> {
      thread ??= start();
      const asked = thread;
      asked.postMessage(bytes);
      // The timer keeps the process alive while it waits.
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), patience);
      try {
        const [answer] = await once(asked, 'message', { signal: stop.signal });
        return answer;
      } catch (error) {
        thread = null;
        await asked.terminate();
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

const library = libraryThread();

function reasonOf(error: string): Unreadable {
  if (error === 'word') return 'word';
  return /password|encrypt/i.test(error) ? 'encrypted' : 'damaged-workbook';
}

/**
 * Reads an old workbook through the library. It is read in a thread of its own, since a few damaged bytes can keep the library
 * busy for ever or make it take all memory; then, as with anything else that it cannot read, `Damage` is thrown. `patience` is in
 * milliseconds.
 */
export async function parseXls(bytes: Buffer, patience: number = patienceFor(bytes)): Promise<ParsedXls> {
  const answer = await library.ask(bytes, patience).catch((error: unknown) => {
    throw new Damage('the library was stopped', { why: 'damaged-workbook', cause: error });
  });
  if ('workbook' in answer) return answer;
  throw new Damage('the library cannot read it', { why: reasonOf(answer.error) });
}
