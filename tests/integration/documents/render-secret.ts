// A program of its own, as `next start` is: makes one PDF and one that cannot be made, and then has nothing left to do.
import { renderPdf } from '@/lib/documents/render-pdf'
import type { DocBlock, DocumentModel } from '@/lib/documents/model'
import { Instant } from '@/lib/domain/shared/ids'

const model = (block: DocBlock): DocumentModel => ({
  titel: 'GEHEIM',
  onderwerp: 'GEHEIM',
  maker: 'VIT',
  voettekst: 'v',
  datum: Instant.parse('2026-11-24T21:55:00.000Z'),
  blokken: [block],
})
const good = await renderPdf(model({ soort: 'alinea', tekst: 'GEHEIM' }))
const bad = await renderPdf(
  model({ soort: 'kop', niveau: 'GEHEIM' as unknown as 2, tekst: ['GEHEIM'] as unknown as string }),
).catch((error: unknown) => error)
process.stdout.write(`${good.length > 1000 ? 'made' : 'empty'} ${JSON.stringify(bad)} ${String(bad)}\n`)
