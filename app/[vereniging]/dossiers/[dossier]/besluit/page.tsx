import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { Notice } from '@/app/_ui/notice'
import { pathOf } from '@/lib/domain/dossier/path'
import { huidigBesluit } from '@/lib/domain/dossier/current'
import type { Vermelding } from '@/lib/domain/dossier/state'
import type { Kader } from '@/lib/domain/kader/schema'
import { CorrectionFields } from '../../_parts/correction'
import type { Values } from '@/lib/web/values'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import { PathTaken } from '../../_parts/path-taken'
import { Norms } from '../../_parts/pinned-text'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { HULP, MELDEN, optionsOf } from '../../_parts/words'
import { spec } from './form'

/** The decision that is corrected, or a blank form for a new one. */
function startValues({ dossier }: DossierView, { verbeter }: Searched): Values | undefined {
  const before = huidigBesluit(dossier)
  if (verbeter === undefined || before?.id !== verbeter) return undefined
  const { melden, meldenMotivering, hulp, hulpMotivering } = before.inhoud
  return {
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
      <PathTaken kader={kader} naam={page.place.shortName} path={path} at={at} />
      <Norms kader={kader} />
      <Form state={state} submit="Verder naar controleren">
        <CorrectionFields state={state} />
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
      </Form>
    </DossierFrame>
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

/** Each "ja" with the words of its norm in this version. */
const reportOptions = (kader: Kader) =>
  optionsOf(MELDEN).map((option) => {
    const number = /^ja-norm-([123])$/.exec(option.value)?.[1]
    const norm = number === undefined ? undefined : kader.normen[Number(number) - 1]
    return norm === undefined ? option : { ...option, hint: norm.tekst }
  })
