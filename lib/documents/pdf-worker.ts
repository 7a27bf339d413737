import { parentPort } from 'node:worker_threads'
import { renderToBuffer } from '@react-pdf/renderer'
import { documentPdf } from './document-pdf'
import type { DocumentModel } from './model'
import { loadFonts } from './pdf-fonts'

export type PdfJob = { readonly id: number; readonly model: DocumentModel }
export type PdfAnswer =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly fout: string }

/** Where it went wrong, without the message: that could hold text of the case. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, ...frames.slice(0, 8).map((frame) => frame.trim())].join(' < ')
}

async function answer({ id, model }: PdfJob): Promise<PdfAnswer> {
  try {
    const buffer = await renderToBuffer(documentPdf(model, await loadFonts()))
    return { id, ok: true, bytes: Uint8Array.from(buffer) }
  } catch (error) {
    return { id, ok: false, fout: whereOf(error) }
  }
}

// One job at a time: the pool waits for the answer before it sends the next.
parentPort?.on('message', (job: PdfJob) => {
  void answer(job).then((reply) => parentPort?.postMessage(reply, reply.ok ? [reply.bytes.buffer as ArrayBuffer] : []))
})
