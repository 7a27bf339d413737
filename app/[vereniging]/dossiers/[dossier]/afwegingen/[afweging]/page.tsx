import { notFound } from 'next/navigation'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { Notice } from '@/app/_ui/notice'
import { openRoles } from '@/lib/domain/dossier/concerns-steps'
import {
  huidigeAfweging,
  minderjarigeBetrokken,
  openWeegmomenten,
  volwasseneZonderMinderjarigen,
} from '@/lib/domain/dossier/current'
import { pathOf } from '@/lib/domain/dossier/path'
import type { GestartDossier } from '@/lib/domain/dossier/state'
import { afwegingVan } from '@/lib/domain/kader/graph'
import type { Afweging, Kader } from '@/lib/domain/kader/schema'
import { momentTekst } from '@/lib/documents/tijd'
import { Arguments } from '../../../_parts/arguments'
import { CorrectionFields } from '../../../_parts/correction'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Examples } from '../../../_parts/examples'
import { Explained } from '../../../_parts/explained'
import { HelperGroup } from '../../../_parts/helper-group'
import { Joint } from '../../../_parts/joint'
import { Moments } from '../../../_parts/moments'
import { OwnAnswer } from '../../../_parts/own-answer'
import { Norms, PinnedText } from '../../../_parts/pinned-text'
import { WeighingContext } from '../../../_parts/weighing-context'
import { afwegingPath, dossierPath, type AfwegingParams } from '../../../_parts/paths'
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
  return (
    <DossierFrame
      page={page}
      at={at}
      title={afweging.vraag}
      windowTitle="Afweging"
      caption={captionOf(kader, afweging)}
      errors={state.errors}
    >
      <Answered dossier={dossier} at={at} />
      <Moments moments={openWeegmomenten(dossier, afweging.id)} kader={kader} at={at} />
      <Together kader={kader} dossier={dossier} afweging={afweging.id} />
      <Refusing dossier={dossier} afweging={afweging} at={at} />
      <p className="quiet">
        Dit zegt het kader van {page.place.shortName}, versie {kader.versie}.
        {kader.voorbeeldversie && ' Dit is een voorbeeldversie.'}
      </p>
      <Explained
        woorden={[
          'afweging',
          'afwegingskader',
          'helpende-vraag',
          'letselduiding',
          'melding',
          'norm',
          'traject',
          'veilig-thuis',
        ]}
        kadertekst={[afweging, kader.normen]}
      />
      <PinnedText inhoud={afweging.toelichting} />
      <Norms kader={kader} />
      <Examples kader={kader} afweging={afweging} />
      <Arguments dossier={dossier} afweging={afweging.id} at={at} />
      <WeighingContext kader={kader} dossier={dossier} afweging={afweging.id} at={at} />
      <WeighingForm state={state} afweging={afweging} dossier={dossier} />
    </DossierFrame>
  )
}

type WeighingFormProps = { state: FormState; afweging: Afweging; dossier: GestartDossier }
const WeighingForm = ({ state, afweging, dossier }: WeighingFormProps) => (
  <Form state={state}>
    <CorrectionFields state={state} />
    {afweging.groepen.map((groep) => (
      <HelperGroup key={groep.id} state={state} groep={groep} feiten={dossier.feiten} />
    ))}
    <OwnAnswer
      state={state}
      afweging={afweging}
      minor={minderjarigeBetrokken(dossier)}
      early={openRoles(dossier).length > 0}
    />
  </Form>
)

/** What was answered before. It can be corrected here; weighing anew is another thing. */
function Answered({ dossier, at }: { dossier: GestartDossier; at: AfwegingParams }) {
  const before = huidigeAfweging(dossier, at.afweging)
  if (before === undefined) return null
  return (
    <Notice title={`U antwoordde ${before.inhoud.antwoord}`}>
      <p>
        Vastgelegd: {momentTekst(before.recorded)}. Is er iets veranderd?{' '}
        <a href={`${afwegingPath(at)}?opnieuw=1`}>Weeg deze vraag opnieuw</a>. Uw eerdere antwoord blijft leesbaar.
      </p>
    </Notice>
  )
}

/** Opened by a branch that points to a report: together with Veilig Thuis, or as a possibility (A1). */
function Together({ kader, dossier, afweging }: { kader: Kader; dossier: GestartDossier; afweging: string }) {
  const stand = pathOf(kader, dossier).stappen.find((s) => s.afweging === afweging)?.stand
  return stand === 'samen' || stand === 'mag' ? <Joint may={stand === 'mag'} /> : null
}

/** An adult who does not cooperate, and no minors: that weighs by itself, on a page of its own (A7). */
function Refusing({ dossier, afweging, at }: { dossier: GestartDossier; afweging: Afweging; at: AfwegingParams }) {
  if (afweging.kern !== 'medewerking' || !volwasseneZonderMinderjarigen(dossier)) return null
  return (
    <p>
      Werkt uw cliënt niet mee? U kunt apart vastleggen{' '}
      <a href={`${dossierPath(at)}/autonomie`}>hoe u die weigering weegt</a>.
    </p>
  )
}

function captionOf(kader: Kader, afweging: Afweging): string {
  const step = kader.stappen.find((s) => s.id === afweging.staatIn)
  return `Stap ${step?.nummer ?? ''} van 5. Afweging ${afweging.landelijk} van 5.`
}
