import { z } from 'zod'
import { accessOf, type SeenAccess } from '@/lib/data/audit-log'
import { readLeaf } from '@/lib/domain/audit/leaf'
import type { Actor } from '@/lib/domain/access/actor'
import { DossierId } from '@/lib/domain/shared/ids'
import { defineRead, type Context } from '../define'
import { loadDossier } from './load-dossier'

/** As many lines as stand on one page. */
const PAGE = 200
const Input = z.strictObject({
  dossierId: DossierId,
  /** The line that is just above, or just below, what is asked for. */
  ouderDan: z.uuid().optional(),
  nieuwerDan: z.uuid().optional(),
})

/** Who looked in this dossier, when, and at which part; newest first. Looking at it is noted too. */
export const readAccessLog = defineRead({
  action: 'dossier.access-log',
  input: Input,
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  run: async (ctx, { ouderDan, nieuwerDan }, view) => {
    const { seen, ouder, nieuwer } = await partOf(ctx, view.row.pseudonym, ouderDan, nieuwerDan)
    return { view, lines: seen.map((line) => lineOf(line, ctx.actor)), ouder, nieuwer }
  },
  audit: (_, { row }) => ({
    type: 'dossier.inzage-gelezen',
    objectId: row.pseudonym,
    part: null,
    purpose: 'verantwoording',
  }),
})

type Part = { readonly seen: readonly SeenAccess[]; readonly ouder: string | null; readonly nieuwer: string | null }

/** One page of lines; `ouder` and `nieuwer`: the line to go on from, where there is more. One line too many tells that. */
async function partOf({ tx, actor }: Context, objectId: string, ouderDan?: string, nieuwerDan?: string): Promise<Part> {
  const ask = (part: object) => accessOf(tx, actor.associationId, objectId, { aantal: PAGE + 1, ...part })
  if (nieuwerDan !== undefined) {
    const above = await ask({ nieuwerDan })
    const seen = above.slice(-PAGE)
    // Less than a page of newer lines: then the newest page, which shows them too.
    if (above.length > PAGE) return { seen, ouder: seen.at(-1)!.eventId, nieuwer: seen[0]!.eventId }
  }
  const from = nieuwerDan === undefined && ouderDan !== undefined ? { ouderDan } : {}
  const found = await ask(from)
  const seen = found.slice(0, PAGE)
  const ouder = found.length > PAGE ? seen.at(-1)!.eventId : null
  return { seen, ouder, nieuwer: 'ouderDan' in from ? (seen[0]?.eventId ?? null) : null }
}

function lineOf({ eventId, at, actorId, body }: SeenAccess, actor: Actor) {
  const leaf = readLeaf(body)
  return { eventId, at, self: actorId === actor.personId, type: leaf?.type ?? null, part: leaf?.object?.part ?? null }
}
