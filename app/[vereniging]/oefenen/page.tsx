import { TaskList } from '@/app/_ui/steps'
import { listOefeningen } from '@/lib/usecases/oefening/list-oefeningen'
import type { Params } from '@/lib/web/form-spec'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { Explained } from '../dossiers/_parts/explained'
import { dossiersPath } from '../dossiers/_parts/paths'
import { SOORT } from '../dossiers/_parts/words'
import { oefenenPath, oefeningPath } from './_parts/paths'
import { PracticeFrame } from './_parts/practice-frame'

/** The cases to practise with, under the framework that is in force now. */
export default async function PracticePage({ params }: { params: Promise<Params> }) {
  const at = await params
  const { actor, place, visitor } = await requireMember(at.vereniging, oefenenPath(at))
  const { oefeningen, kader } = valueOrNotFound(await listOefeningen(actor, {}))
  return (
    <PracticeFrame
      place={place}
      visitor={visitor}
      kader={kader}
      title="Oefen met een voorbeeld"
      windowTitle="Overzicht"
      back={{ href: dossiersPath(at), text: 'Mijn dossiers' }}
    >
      <Explained woorden={['afwegingskader']} />
      <p>U leest wat er speelt. Daarna weegt u en neemt u een besluit, net als in een dossier.</p>
      <p>Aan het eind ziet u uw antwoorden naast het voorbeeld. U krijgt geen cijfer. Er is niet één goed antwoord.</p>
      <TaskList
        label="De oefeningen"
        tasks={oefeningen.map(({ id, titel, soort, stand }) => ({
          key: id,
          href: oefeningPath({ ...at, oefening: id }),
          title: titel,
          hint: SOORT[soort],
          state: stand,
        }))}
      />
    </PracticeFrame>
  )
}
