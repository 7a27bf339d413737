import { kaderJsonSchema } from '@/lib/domain/kader/json-schema'
import { readAssociation } from '@/lib/usecases/vereniging/read-association'
import { readKaderFile } from '@/lib/usecases/kader/read-kader-file'
import { isAway } from './deadline'
import { plainPage } from './html-page'

type Context = { readonly params: Promise<{ readonly vereniging: string; readonly versie: string }> }

/** GET …/kader/{versie}/bestand: the framework's exact bytes as JSON, to keep and to check against the hash on a record. */
export function handleKaderFile() {
  return async (_: Request, { params }: Context): Promise<Response> => {
    const { vereniging, versie } = await params
    try {
      const file = await readKaderFile(vereniging, { versie })
      if (!file.ok) return plainPage.notFound()
      const { ref, document } = file.value
      return new Response(document, {
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': `attachment; filename="kader-${ref.id}-${ref.versie}.json"`,
        },
      })
    } catch (error) {
      if (!isAway(error)) throw error
      return plainPage.away(null)
    }
  }
}

/** GET …/kader/schema: the JSON Schema of every version, at an address that stays. */
export function handleKaderSchema() {
  return async (
    _: Request,
    { params }: { readonly params: Promise<{ readonly vereniging: string }> },
  ): Promise<Response> => {
    const { vereniging } = await params
    const known = await readAssociation(vereniging, {})
    if (!known.ok) return plainPage.notFound()
    return new Response(JSON.stringify(kaderJsonSchema(), null, 2), {
      headers: { 'content-type': 'application/schema+json; charset=utf-8' },
    })
  }
}
