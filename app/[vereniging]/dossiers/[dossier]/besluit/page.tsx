import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { valueOf } from '@/app/_ui/form-state'
import { Notice } from '@/app/_ui/notice'
import { pathOf } from '@/lib/domain/dossier/path'
import {
  huidigBesluit,
  huidigeAutonomie,
  openSpoed,
  openWeegmomenten,
  volwasseneZonderMinderjarigen,
} from '@/lib/domain/dossier/current'
import { BESLUIT_ZELF } from '@/lib/domain/dossier/entries'
import type { GestartDossier, Vermelding } from '@/lib/domain/dossier/state'
import { momentTekst } from '@/lib/documents/tijd'
import { CarriedReasons, CorrectionFields } from '../../_parts/correction'
import type { Values } from '@/lib/web/values'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import { EarlierInDossier } from '../../_parts/earlier'
import { Explained } from '../../_parts/explained'
import { Joint } from '../../_parts/joint'
import { Moments } from '../../_parts/moments'
import { NotYet } from '../../_parts/own-answer'
import { PathTaken } from '../../_parts/path-taken'
import { Norms } from '../../_parts/pinned-text'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { reportOptions } from '../../_parts/report-options'
import { HULP, optionsOf } from '../../_parts/words'
import { spec } from './form'

/** The decision that is corrected, or a blank form for a new one. */
function startValues({ dossier }: DossierView, { verbeter }: Searched): Values | undefined {
  const before = huidigBesluit(dossier)
  if (verbeter === undefined || before?.id !== verbeter) return { spoed: [openSpoed(dossier)?.id ?? ''] }
  const { melden, meldenMotivering, hulp, hulpMotivering, spoed } = before.inhoud
  return {
    spoed: [spoed ?? ''],
    vervangt: [before.id],
    melden: [melden],
    meldenMotivering: [meldenMotivering],
    hulp: [hulp],
    hulpMotivering: [hulpMotivering],
  }
}

/** Two outcomes, each with its own reason, free of each other. The framework says; the person decides (A6). */
export default async function DecisionPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state, query } = await dossierForm(spec, props, 'besluit', startValues)
  const { kader, dossier } = page.view
  const before = huidigBesluit(dossier)
  const path = pathOf(kader, dossier)
  const fresh = query['verbeter'] === undefined && state.savedAt === null && state.errors.length === 0
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wat besluit u?"
      windowTitle="Besluit"
      caption="Stap 5 van 5"
      errors={state.errors}
    >
      {fresh && <Earlier besluit={before} at={at} />}
      <Urgent spoed={dossier.acuut.find((v) => v.id === valueOf(state, 'spoed'))} />
      <Moments moments={openWeegmomenten(dossier, BESLUIT_ZELF)} kader={kader} at={at} />
      <EarlierInDossier dossier={dossier} kader={kader} at={at} />
      <Explained
        woorden={['afweging', 'afwegingskader', 'melding', 'norm', 'traject', 'veilig-thuis']}
        kadertekst={kader.normen}
      />
      <PathTaken kader={kader} naam={page.place.shortName} path={path} at={at} />
      <Norms kader={kader} />
      {path.gezamenlijk && <Joint may={false} />}
      {dossier.toestand !== 'nieuw' && <Refusing dossier={dossier} at={at} />}
      <Form state={state} submit="Verder naar controleren">
        <CorrectionFields state={state} />
        <CarriedReasons state={state} />
        <input type="hidden" name="spoed" defaultValue={valueOf(state, 'spoed')} />
        <Choice state={state} name="melden" legend="Meldt u bij Veilig Thuis?" heading options={reportOptions(kader)} />
        <TextArea state={state} name="meldenMotivering" label="Waarom meldt u wel of niet?" size="groot" />
        <Choice
          state={state}
          name="hulp"
          legend="Is hulp mogelijk?"
          heading
          hint="Melden en helpen kunnen allebei. U kiest ze los van elkaar."
          options={optionsOf(HULP)}
        />
        <TextArea state={state} name="hulpMotivering" label="Waarom is hulp wel of niet mogelijk?" size="groot" />
        <NotYet />
      </Form>
    </DossierFrame>
  )
}

/** Two lines were recorded in haste; this decision completes them. */
function Urgent({ spoed }: { spoed: Vermelding<'acuut'> | undefined }) {
  if (spoed === undefined) return null
  return (
    <Notice title="U besloot met spoed. Vul het hier aan.">
      <p>Vastgelegd: {momentTekst(spoed.recorded)}.</p>
      {spoed.inhoud.wat !== '' && <p className="typed">{spoed.inhoud.wat}</p>}
      {spoed.inhoud.watIkDoe !== '' && <p className="typed">{spoed.inhoud.watIkDoe}</p>}
    </Notice>
  )
}

/** An adult, no minors: a refusal is weighed apart, and forces or blocks nothing here (A7). */
function Refusing({ dossier, at }: { dossier: GestartDossier; at: DossierParams }) {
  if (!volwasseneZonderMinderjarigen(dossier)) return null
  const done = huidigeAutonomie(dossier) !== undefined
  return (
    <p>
      {done ? 'U woog de weigering van uw cliënt. ' : 'Weigert uw cliënt hulp of een melding? '}
      <a href={`${dossierPath(at)}/autonomie`}>{done ? 'Lees wat u schreef' : 'Weeg die weigering eerst'}</a>.
    </p>
  )
}

/** There is a decision already: read it, correct it, or take a new one below. */
function Earlier({ besluit, at }: { besluit: Vermelding<'besluit'> | undefined; at: DossierParams }) {
  if (besluit === undefined) return null
  return (
    <Notice title="U hebt al een besluit vastgelegd">
      <p>
        <a href={`${dossierPath(at)}/besluiten/${besluit.id}`}>Lees het besluit</a>. Klopt er iets niet?{' '}
        <a href={`${dossierPath(at)}/besluit?verbeter=${besluit.id}`}>Verbeter het besluit</a>. Is de situatie
        veranderd? Neem dan hieronder een nieuw besluit.
      </p>
    </Notice>
  )
}
