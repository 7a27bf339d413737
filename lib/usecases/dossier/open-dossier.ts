import { z } from 'zod'
import { decide } from '@/lib/domain/dossier/decide'
import type { Entry } from '@/lib/domain/dossier/entries'
import { evolve } from '@/lib/domain/dossier/evolve'
import { NIEUW, type Dossier, type GestartDossier } from '@/lib/domain/dossier/state'
import { type DossierId, type EntryId, FormKey } from '@/lib/domain/shared/ids'
import { insertDossier, type DossierRow } from '@/lib/data/dossier-repository'
import { deleteDraft } from '@/lib/data/draft-repository'
import { currentKader } from '@/lib/data/kader-repository'
import { createDossierKey } from '@/lib/data/key-repository'
import { newId } from '@/lib/platform/ids'
import { defineAct, ownDossiers, type Context } from '../define'
import { answerOnce } from '../once'
import { Abort, refused } from '../outcome'
import { Typed, type Recorded } from './dossier-act'
import { pinnedKader } from '../kader/pinned-kader'
import { recordEntries } from './record-entries'

const Input = z.strictObject({ sleutel: FormKey, inhoud: Typed })
type Input = z.infer<typeof Input>

/** A new dossier, pinned to the version that is in force now. A double click makes one: the first answer is given again. */
export const openDossier = defineAct({
  action: 'dossier.open',
  input: Input,
  load: ownDossiers,
  audit: ['dossier.dossier-geopend'],
  run: async (ctx, input) => {
    await deleteDraft(ctx.tx, ctx.actor.associationId, ctx.actor.personId, input.sleutel)
    // Ids of our own, not the form's key: an id that somebody sends must not tell whether it is taken. And they differ,
    // since an entry's id stands in its leaf, where the whole association sees it.
    const answer = { dossierId: newId<DossierId>(), entryId: newId<EntryId>() }
    return answerOnce(ctx, input.sleutel, input, answer, () => openNow(ctx, input, answer))
  },
})

async function openNow(ctx: Context, input: Input, { dossierId, entryId }: Recorded): Promise<readonly string[]> {
  const { tx, actor, at } = ctx
  const { entry, after } = await decideOpening(ctx, input, entryId)
  const { soort, label, kader } = after
  const row = { dossierId, ownerId: actor.personId, pseudonym: newId(), soort, kader, label }
  const key = await createDossierKey(tx, actor.associationId, dossierId)
  await insertDossier(tx, actor.associationId, { ...row, at, key })
  const begun = {
    state: 'open',
    cycle: 1,
    version: 0,
    entryCount: 0,
    openedAt: at,
    changedAt: at,
    eigenDag: null,
  } as const
  const stored: DossierRow = { ...row, ...begun }
  return recordEntries(ctx, { row: stored, key }, [entry], after)
}

async function decideOpening({ tx, actor, at }: Context, input: Input, id: EntryId) {
  const current = await currentKader(tx, actor.associationId, at)
  if (current === null) throw new Error('this association has no framework version in force')
  const kader = await pinnedKader(tx, actor.associationId, current.ref)
  const command = { soort: 'open', inhoud: { ...input.inhoud, kader: current.ref } } as const
  const verdict = decide(kader, NIEUW, command, at)
  if (!verdict.ok) throw new Abort(refused(verdict.error.errors.map((e) => ({ veld: e.field, tekst: e.message }))))
  const [opening] = verdict.value
  if (opening === undefined) throw new Error('opening a dossier made no entry')
  const entry: Entry = { id, position: 0, author: actor.personId, recorded: at, ...opening }
  return { entry, after: started(evolve(NIEUW, entry)) }
}

function started(dossier: Dossier): GestartDossier {
  if (dossier.toestand === 'nieuw') throw new Error('opening a dossier did not open it')
  return dossier
}
