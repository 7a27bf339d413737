import { dossierJsonSchema } from '@/lib/domain/dossier/export'
import { exportDossier } from '@/lib/usecases/dossier/export-dossier'
import type { Params } from './form-spec'
import { plainPage } from './html-page'
import { requireMember } from './member-page'

type Context = { readonly params: Promise<Params & { readonly dossier: string }> }

/** GET …/uitvoer/bestand: the dossier as JSON, to keep. Its name says what it is, never whose. */
export function handleDossierFile() {
  return async (_: Request, { params }: Context): Promise<Response> => {
    const { vereniging, dossier } = await params
    const { actor } = await requireMember(vereniging, `/${vereniging}/dossiers/${dossier}/uitvoer`)
    const file = await exportDossier(actor, { dossierId: dossier })
    if (!file.ok) return plainPage.notFound()
    return new Response(JSON.stringify(file.value, null, 1), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="dossier.json"',
        'cache-control': 'no-store',
      },
    })
  }
}

/** GET /schema/dossier-1.json: what such a file holds, for whoever wants to read it with a program. */
export function handleDossierSchema() {
  return async (): Promise<Response> =>
    new Response(JSON.stringify(dossierJsonSchema(), null, 2), {
      headers: { 'content-type': 'application/schema+json; charset=utf-8' },
    })
}
