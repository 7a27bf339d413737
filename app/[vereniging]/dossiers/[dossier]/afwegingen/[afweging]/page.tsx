import { notFound } from 'next/navigation'
import { Checkboxes, Choice } from '@/app/_ui/choice'
import { Details } from '@/app/_ui/details'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { minderjarigeBetrokken } from '@/lib/domain/dossier/current'
import { afwegingVan } from '@/lib/domain/kader/graph'
import type { Afweging, Kader } from '@/lib/domain/kader/schema'
import { Arguments } from '../../../_parts/arguments'
import { CorrectionFields } from '../../../_parts/correction'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { HelperGroup } from '../../../_parts/helper-group'
import { Norms, PinnedText } from '../../../_parts/pinned-text'
import type { AfwegingParams } from '../../../_parts/paths'
import { spec } from './form'
import { startValues } from './start-values'

/**
 * One weighing: the framework's own text as pinned, helper questions that set nothing, and then the person's own answer
 * and motivation. Nothing is chosen beforehand, nothing is counted (R-08, I4).
 */
export default async function WeighingPage(props: DossierFormProps<AfwegingParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'afweging', ({ dossier }, query, { afweging }) =>
    startValues(dossier, afweging, query['opnieuw'] === '1'),
  )
  const { kader, dossier } = page.view
  const afweging = afwegingVan(kader, at.afweging)
  if (afweging === undefined || dossier.toestand === 'nieuw') notFound()
  const minor = minderjarigeBetrokken(dossier)
  return (
    <DossierFrame
      page={page}
      at={at}
      title={afweging.vraag}
      windowTitle="Afweging"
      caption={captionOf(kader, afweging)}
      errors={state.errors}
    >
      <p className="quiet">
        Dit zegt het kader van {page.place.shortName}, versie {kader.versie}.
        {kader.voorbeeldversie && ' Dit is een voorbeeldversie.'}
      </p>
      <PinnedText inhoud={afweging.toelichting} />
      <Norms kader={kader} />
      <Examples kader={kader} afweging={afweging} />
      <Arguments dossier={dossier} afweging={afweging.id} at={at} />
      <Form state={state}>
        <CorrectionFields state={state} />
        {afweging.groepen.map((groep) => (
          <HelperGroup key={groep.id} state={state} groep={groep} />
        ))}
        <TextArea
          state={state}
          name="andereVerklaringen"
          label="Welke andere verklaringen hebt u bekeken?"
          hint="Wat zou het ook kunnen zijn? En waarom wel of niet?"
        />
        {minor && (
          <>
            <TextArea
              state={state}
              name="leeftijdEnGevolgen"
              label="Wat betekenen de leeftijd van het kind en de gevolgen voor het kind?"
            />
            <TextArea
              state={state}
              name="stemVanHetKind"
              label="Wat vindt het kind?"
              hint="Hoe en wanneer vroeg u het? Wat deed u met de mening van het kind?"
            />
          </>
        )}
        <Choice
          state={state}
          name="antwoord"
          heading
          legend={afweging.vraag}
          hint="U beantwoordt deze vraag zelf. De hulpvragen hierboven tellen niets op."
          options={(['ja', 'nee'] as const).map((antwoord) => ({
            value: antwoord,
            label: antwoord === 'ja' ? 'Ja' : 'Nee',
            hint: <>Het kader zegt dan: {afweging[antwoord].tekst}</>,
          }))}
        />
        <TextArea state={state} name="motivering" label="Waarom komt u tot dit antwoord?" size="groot" />
        <Checkboxes
          state={state}
          name="samen"
          legend="Hoe hebt u gewogen?"
          options={[{ value: 'ja', label: 'Ik heb deze vraag samen met Veilig Thuis besproken' }]}
        />
      </Form>
    </DossierFrame>
  )
}

function captionOf(kader: Kader, afweging: Afweging): string {
  const step = kader.stappen.find((s) => s.id === afweging.staatIn)
  return `Stap ${step?.nummer ?? ''} van 5. Afweging ${afweging.landelijk} van 5.`
}

function Examples({ kader, afweging }: { kader: Kader; afweging: Afweging }) {
  const examples = kader.voorbeelden.filter((v) => v.afweging === afweging.id)
  if (examples.length === 0) return null
  return (
    <section className="stack" aria-labelledby="voorbeelden">
      <h2 id="voorbeelden">Voorbeelden uit het kader</h2>
      <p>Een voorbeeld maakt iets duidelijk. Het beslist niets.</p>
      {examples.map((v) => (
        <Details key={v.id} summary={v.kop}>
          <p className="typed">{v.tekst}</p>
          {v.noot !== undefined && <p className="quiet">Noot van de redactie: {v.noot.tekst}</p>}
        </Details>
      ))}
    </section>
  )
}
