import { stylesheetVan } from '@/lib/domain/vereniging/huisstijl'
import { log } from '@/lib/platform/log'
import { readHouseStyle } from '@/lib/usecases/vereniging/read-house-style'
import { within } from './deadline'
import { plainPage } from './html-page'

export type HouseStyle = ReturnType<typeof stylesheetVan>
type Known = { readonly style: HouseStyle | null; readonly until: number }

/** A change is seen within this time; until then no page asks the database for its colours. */
const FRESH_MS = 60_000
/** Colours are never waited for longer: the page is whole in the service's own. */
const PATIENCE_MS = 500
const known = new Map<string, Known>()
const asking = new Map<string, Promise<Known | null>>()

/** Null when there is no such association. One question at a time for each. */
function ask(slug: string): Promise<Known | null> {
  const running = asking.get(slug)
  if (running !== undefined) return running
  const answer = readHouseStyle(slug, {})
    .then((read): Known | null => {
      if (!read.ok) return null
      const { huisstijl } = read.value
      const found = { style: huisstijl === null ? null : stylesheetVan(huisstijl), until: Date.now() + FRESH_MS }
      known.set(slug, found)
      return found
    })
    .finally(() => asking.delete(slug))
  asking.set(slug, answer)
  return answer
}

/** What is known, while what has grown old is asked again unseen; only the first page of a process waits for an answer. */
async function styleOf(slug: string): Promise<HouseStyle | null | undefined> {
  const held = known.get(slug)
  const answer = held !== undefined && Date.now() < held.until ? undefined : ask(slug)
  const logged = answer?.catch((error: unknown) => {
    log.error('house style', error)
    return held ?? { style: null, until: 0 }
  })
  if (held !== undefined) return held.style
  try {
    return (await within(PATIENCE_MS, logged ?? Promise.resolve(null)))?.style
  } catch {
    return null
  }
}

/** The address of its stylesheet, which changes with the colours; null for the service's own. It never fails. */
export async function houseStyleHref(slug: string): Promise<string | null> {
  const style = await styleOf(slug)
  return style ? `/${slug}/huisstijl.css?v=${style.versie}` : null
}

/** GET /{vereniging}/huisstijl.css: its colours. Empty, and not kept, when they cannot be read now. */
export function handleHouseStyle() {
  return async (request: Request, { params }: { params: Promise<{ readonly vereniging: string }> }) => {
    const style = await styleOf((await params).vereniging)
    if (style === undefined) return plainPage.notFound()
    const asked = new URL(request.url).searchParams.get('v')
    const kept = style !== null && asked === style.versie
    return new Response(style?.css ?? '', {
      headers: {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-store',
      },
    })
  }
}
