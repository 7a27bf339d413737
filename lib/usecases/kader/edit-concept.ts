import { stepsOf, type ConceptRow } from '@/lib/data/kader-concept-repository'
import { listKaders } from '@/lib/data/kader-repository'
import { DOCUMENT, knoopVan } from '@/lib/domain/kader/anatomy'
import { applyEdit } from '@/lib/domain/kader/edit/apply-edit'
import { KaderEdit, type EditRefusal } from '@/lib/domain/kader/edit/edit'
import { idsOf } from '@/lib/domain/kader/edit/fresh-id'
import { labelOf } from '@/lib/domain/kader/edit/outline'
import type { Kader } from '@/lib/domain/kader/schema'
import { defineAct, type Context } from '../define'
import { Abort, refused, stale } from '../outcome'
import { assertOpen, ConceptForm, kaderAt, loadConcept, stepOn, once } from './concept-act'
import { pinnedKader } from './pinned-kader'

/**
 * One edit of a concept. Two people, or two tabs, may edit different blocks at the same time; a form whose own block
 * was changed since it was shown is out of date, and both texts are shown.
 */
export const editConcept = defineAct({
  action: 'kader.edit',
  input: ConceptForm.extend({ edit: KaderEdit }),
  audit: ['kader.concept-bewerkt'],
  load: loadConcept,
  run: async (ctx, input, concept) => {
    const { tx, actor } = ctx
    return once(ctx, input, { concept: concept.conceptId }, async () => {
      assertOpen(concept)
      const kader = await kaderAt(tx, actor.associationId, concept.sha256)
      await assertSameBlock(ctx, concept, kader, input.versie, input.edit)
      const edited = applyEdit(kader, input.edit, await knownIds(ctx))
      if (!edited.ok) throw new Abort(refused([{ veld: fieldOf(edited.error), tekst: edited.error.uitleg }]))
      const plek = blockOfEdit(input.edit)
      const knoop = knoopVan(kader, plek)
      const wat = `${WAT[input.edit.soort]}: ${knoop === undefined || plek === DOCUMENT ? 'het kader zelf' : labelOf(knoop)}`
      return stepOn(ctx, concept, { kind: 'concept-bewerkt', kader: edited.value, detail: { wat, plek } })
    })
  },
})

const WAT: Readonly<Record<KaderEdit['soort'], string>> = {
  velden: 'Woorden veranderd',
  toevoegen: 'Iets toegevoegd bij',
  verplaatsen: 'Verplaatst',
  onderbrengen: 'Ergens anders gezet',
  verwijderen: 'Weggehaald',
  noot: 'Noot veranderd bij',
  afstemming: 'Afstemming met Veilig Thuis veranderd',
}

const blockOfEdit = (edit: KaderEdit): string =>
  edit.soort === 'toevoegen' ? edit.ouder : edit.soort === 'afstemming' ? DOCUMENT : edit.blok

/** `hulpvraag-acuut-01 › tekst` is the field `tekst` of the form. */
const fieldOf = ({ plaats }: EditRefusal): string => plaats.split(' › ').at(1) ?? ''

async function assertSameBlock(
  { tx, actor }: Context,
  concept: ConceptRow,
  kader: Kader,
  shown: number,
  edit: KaderEdit,
): Promise<void> {
  if (shown === concept.revision || edit.soort === 'toevoegen') return
  const steps = await stepsOf(tx, actor.associationId, concept.conceptId)
  const then = steps.find(({ revision }) => revision === shown)
  if (then === undefined) throw new Abort(stale)
  const before = await kaderAt(tx, actor.associationId, then.sha256)
  const words = (at: Kader) => JSON.stringify(ownWords(at, edit))
  if (words(before) !== words(kader)) throw new Abort(stale)
}

/** What an edit is about: for words the fields of the block itself, for a place the block with all that is in it. */
function ownWords(kader: Kader, edit: KaderEdit): unknown {
  const knoop = knoopVan(kader, blockOfEdit(edit))
  if (knoop === undefined) return null
  if (edit.soort === 'velden') return Object.keys(edit.velden).map((naam) => [naam, at(knoop.ruw, naam)])
  if (edit.soort === 'noot') return at(knoop.ruw, edit.bij)
  if (edit.soort === 'afstemming') return kader.afgestemdMetVeiligThuis
  return [knoop.ouder, knoop.nummer, edit.soort === 'verwijderen' ? knoop.ruw : null]
}
const at = (ruw: unknown, naam: string): unknown =>
  naam.split('.').reduce<unknown>((hier, sleutel) => (hier as Record<string, unknown> | undefined)?.[sleutel], ruw)

/** Ids of what the association published before: none is used again for something else. */
async function knownIds({ tx, actor }: Context): Promise<ReadonlySet<string>> {
  const versions = await listKaders(tx, actor.associationId)
  return idsOf(await Promise.all(versions.map(({ ref }) => pinnedKader(tx, actor.associationId, ref))))
}
