import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { DocumentModel } from './model'
import type { PdfAnswer, PdfJob } from './pdf-worker'
import { PoolError, WorkerPool, type PoolFailure } from './worker-pool'

const MELDING: Record<PoolFailure | 'mislukt', string> = {
  druk: 'Er worden nu te veel documenten tegelijk gemaakt. Wacht een minuut en probeer het opnieuw.',
  'te-lang': 'Het maken van de PDF duurde te lang en is gestopt. U kunt de pagina zelf wel afdrukken.',
  gestopt: 'Het maken van de PDF is gestopt. Probeer het opnieuw. U kunt de pagina zelf ook afdrukken.',
  mislukt: 'De PDF kon niet worden gemaakt. U kunt de pagina zelf wel afdrukken.',
}

/** No PDF. The message is for the reader; `waar` is for the log and holds no text of the case. */
export class PdfError extends Error {
  constructor(
    readonly reden: PoolFailure | 'mislukt',
    readonly waar: string,
  ) {
    super(MELDING[reden])
    this.name = 'PdfError'
  }
}

type PdfPool = WorkerPool<Omit<PdfJob, 'id'>, PdfAnswer>

// On Node 20 `--import tsx` does nothing for a worker's own entry file, so the worker starts from this line of JavaScript.
// The path is put together at run time, so that no bundler follows it. What a library prints about a document does not
// reach our log; some take hold of `console.error` while they are loaded, so it is silenced before that.
const BOOT = `
  for (const level of ['log', 'info', 'debug', 'warn', 'error']) console[level] = () => undefined
  const { workerData } = require('node:worker_threads')
  import('tsx/esm/api').then(({ register }) => { register(); return import(workerData) })`

/** A worker thread of its own, outside Next's bundle: it runs the source with tsx, and gets none of the app's secrets. */
export function startPdfWorker(): Worker {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env
  return new Worker(BOOT, {
    eval: true,
    workerData: pathToFileURL(path.join(process.cwd(), 'lib/documents/pdf-worker.ts')).href,
    execArgv: [],
    env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), NODE_ENV: 'production' },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
}

// One pool a process: Next may load this module more than once.
const shared = globalThis as unknown as { afwegingskaderPdfPool?: PdfPool }
const pool = (): PdfPool =>
  (shared.afwegingskaderPdfPool ??= new WorkerPool({ start: startPdfWorker, workers: 2, queue: 20, timeoutMs: 20_000 }))

/** The document as PDF. Throws `PdfError`, with a message for the reader. */
export async function renderPdf(model: DocumentModel): Promise<Uint8Array> {
  const answer = await pool()
    .run({ model })
    .catch((error: unknown) => {
      throw error instanceof PoolError ? new PdfError(error.reden, error.waar) : error
    })
  if (!answer.ok) throw new PdfError('mislukt', answer.fout)
  return answer.bytes
}
