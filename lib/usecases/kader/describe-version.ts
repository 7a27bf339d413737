import { z } from 'zod'
import { DOCUMENT } from '@/lib/domain/kader/anatomy'
import { parseKader } from '@/lib/domain/kader/parse'
import type { Kader } from '@/lib/domain/kader/schema'
import { freeText, shortText } from '@/lib/domain/shared/text'
import { defineAct } from '../define'
import { Abort, refused, stale, type Fout } from '../outcome'
import { assertOpen, ConceptForm, kaderAt, loadConcept, stepOn, once } from './concept-act'
import { stepsOf } from '@/lib/data/kader-concept-repository'

const Input = ConceptForm.extend({
  nummer: shortText,
  wijziging: freeText,
  geldigVanaf: shortText,
  afgestemdMet: shortText,
  afgestemdOp: shortText,
})
type Typed = z.infer<typeof Input>

/** What the version says of itself: number, what changed, from when, aligned with Veilig Thuis. */
export const describeVersion = defineAct({
  action: 'kader.edit',
  input: Input,
  audit: ['kader.concept-bewerkt'],
  load: loadConcept,
  run: async (ctx, input, concept) => {
    const { tx, actor } = ctx
    return once(ctx, input, { concept: concept.conceptId }, async () => {
      assertOpen(concept)
      const kader = await kaderAt(tx, actor.associationId, concept.sha256)
      if (input.versie !== concept.revision) {
        const then = (await stepsOf(tx, actor.associationId, concept.conceptId)).find(
          (s) => s.revision === input.versie,
        )
        const before = then && (await kaderAt(tx, actor.associationId, then.sha256))
        if (before === undefined || said(before) !== said(kader)) throw new Abort(stale)
      }
      const fouten = wrong(input)
      if (fouten.length > 0) throw new Abort(refused(fouten))
      const described = parseKader(asDescribed(kader, input))
      if (!described.ok) throw new Abort(refused(described.error.map(({ uitleg }) => ({ veld: '', tekst: uitleg }))))
      const detail = { wat: 'Gegevens van de versie veranderd', plek: DOCUMENT }
      return stepOn(ctx, concept, { kind: 'concept-bewerkt', kader: described.value, detail })
    })
  },
})

const said = ({ versie, wijziging, geldigVanaf, afgestemdMetVeiligThuis }: Kader) =>
  JSON.stringify([versie, wijziging, geldigVanaf, afgestemdMetVeiligThuis])

const isDay = (text: string) => z.iso.date().safeParse(text).success

function wrong({ nummer, geldigVanaf, afgestemdMet, afgestemdOp }: Typed): Fout[] {
  const found: Fout[] = []
  if (!/^\d{1,6}\.\d{1,6}$/.test(nummer))
    found.push({
      veld: 'nummer',
      tekst: 'Geef een nummer van twee delen met een punt ertussen. Schrijf bijvoorbeeld 1.2.',
    })
  if (!isDay(geldigVanaf)) found.push({ veld: 'geldigVanaf', tekst: 'Kies de dag waarop deze versie ingaat.' })
  if (afgestemdMet !== '' && !isDay(afgestemdOp))
    found.push({ veld: 'afgestemdOp', tekst: 'Kies de dag waarop u met Veilig Thuis afstemde.' })
  if (afgestemdMet === '' && afgestemdOp !== '')
    found.push({ veld: 'afgestemdMet', tekst: 'Schrijf op met wie bij Veilig Thuis u afstemde. Of haal de dag weg.' })
  return found
}

const asDescribed = (kader: Kader, { nummer, wijziging, geldigVanaf, afgestemdMet, afgestemdOp }: Typed): Kader => ({
  ...kader,
  versie: nummer,
  wijziging,
  geldigVanaf,
  afgestemdMetVeiligThuis: afgestemdMet === '' ? null : { met: afgestemdMet, op: afgestemdOp },
})
