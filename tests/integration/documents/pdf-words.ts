// cspell:ignore pdfinfo
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { NOODREGEL, type DocumentModel } from '@/lib/documents/model'

const run = promisify(execFile)

async function poppler(tool: 'pdftotext' | 'pdfinfo', args: readonly string[], bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pdf-'))
  try {
    const file = path.join(folder, 'a.pdf')
    await writeFile(file, bytes)
    const { stdout } = await run(tool, [...args, file, ...(tool === 'pdftotext' ? ['-'] : [])], { maxBuffer: 1 << 28 })
    return stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The text of each page, in the order in which it was drawn, without the marks that pdftotext adds for direction. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const text = await poppler('pdftotext', ['-raw', '-enc', 'UTF-8'], bytes)
  return text
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .split('\f')
    .slice(0, -1)
}
export const pdfInfo = (bytes: Uint8Array): Promise<string> => poppler('pdfinfo', [], bytes)

export const bare = (text: string): string => text.replace(/\s+/g, '')

/** A page without what stands on every page; throws when one of them is not there. */
export function withoutFurniture(page: string, model: DocumentModel, number: number, of: number): string {
  return [model.maker, NOODREGEL, model.voettekst, `Pagina ${number} van ${of}`].reduce((text, part) => {
    const at = text.indexOf(bare(part))
    if (at < 0) throw new Error(`page ${number} does not say: ${part}`)
    return text.slice(0, at) + text.slice(at + bare(part).length)
  }, bare(page))
}

/** All words of the PDF but the furniture, without spaces. */
export async function pdfWords(bytes: Uint8Array, model: DocumentModel): Promise<string> {
  const pages = await pdfPages(bytes)
  return pages.map((page, i) => withoutFurniture(page, model, i + 1, pages.length)).join('')
}
