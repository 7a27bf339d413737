import { Timeline, type Moment } from '@/app/_ui/timeline'
import type { Entry } from '@/lib/domain/dossier/entries'
import { afwegingVan } from '@/lib/domain/kader/graph'
import type { Kader } from '@/lib/domain/kader/schema'
import { SOORT } from '@/lib/documents/labels'
import { momentTekst, wanneerTekst } from '@/lib/documents/tijd'
import { dossierPage } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import { Explained } from '../../_parts/explained'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { summaryOf } from '../../_parts/summary'

/** Everything that was recorded, the newest first, each with both its times; what was corrected stays readable. */
export default async function TimelinePage({ params }: { params: Promise<DossierParams> }) {
  const at = await params
  const page = await dossierPage(at, 'tijdlijn')
  const { entries, kader } = page.view
  const moments = entries.toReversed().map((entry) => momentOf(entry, entries, kader, at))
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Tijdlijn"
      windowTitle="Tijdlijn"
      lead="Alles wat is vastgelegd. Het nieuwste staat bovenaan."
    >
      <Explained
        woorden={[
          ...(['afweging', 'afwegingskader', 'helpende-vraag', 'melding', 'norm'] as const),
          ...(['raad-voor-de-kinderbescherming', 'traject', 'veilig-thuis'] as const),
        ]}
      />
      <Timeline label="Tijdlijn" moments={moments} />
    </DossierFrame>
  )
}

function momentOf(entry: Entry, all: readonly Entry[], kader: Kader, at: DossierParams): Moment {
  const { inhoud, happened, recorded } = entry
  const later = all.find((e) => 'vervangt' in e.inhoud && e.inhoud.vervangt === entry.id)
  const summary = summaryOf(inhoud, kader)
  const question = 'afweging' in inhoud ? `: ${afwegingVan(kader, inhoud.afweging)?.kop ?? inhoud.afweging}` : ''
  const happenedNow = happened.soort === 'moment' && happened.op === recorded
  return {
    key: entry.id,
    title: `${SOORT[inhoud.kind]}${question}`,
    recorded: momentTekst(recorded),
    ...(inhoud.kind === 'besluit' ? { href: `${dossierPath(at)}/besluiten/${entry.id}` } : {}),
    ...(happenedNow || happened.soort === 'onbekend' ? {} : { happened: wanneerTekst(happened) }),
    ...(later === undefined ? {} : { replaced: `Later verbeterd, op ${momentTekst(later.recorded)}.` }),
    ...(summary === '' ? {} : { text: <p className="typed">{summary}</p> }),
  }
}
