import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { WanneerField } from '@/app/_ui/wanneer'
import type { Kader } from '@/lib/domain/kader/schema'
import type { Values } from '@/lib/web/values'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../_parts/correction'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { PinnedCheck } from '../../../_parts/pinned-check'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { CONTROLE_UITKOMST, JA_NEE, optionsOf } from '../../../_parts/words'
import { spec } from './form'

function startValues({ dossier, kader }: DossierView, { vervangt, check }: Searched): Values | undefined {
  const before = toCorrect(dossier.controles, vervangt)
  // The link that led here says which check is meant.
  if (before === undefined) return kader.controles.some((c) => c.id === check) ? { controle: [check ?? ''] } : undefined
  const { controle, aanleiding, minderjarigen, uitkomst, toelichting, mening } = before.inhoud
  return {
    vervangt: [before.id],
    controle: [controle],
    aanleiding: [aanleiding],
    minderjarigen: [minderjarigen],
    uitkomst: [uitkomst],
    toelichting: [toelichting],
    mening: [mening],
    ...wanneerValues(before.happened),
  }
}

/** A check that the framework names: why, are there minors, what came of it, and what they think themselves. */
export default async function NewCheckPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'controle', startValues)
  const { kader } = page.view
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Zijn er kinderen, en zijn zij veilig?"
      windowTitle="Check"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/controles`, text: 'Checks' }}
    >
      <Explained woorden={['afwegingskader', 'kindcheck']} kadertekst={kader.controles} />
      {kader.controles.map((controle) => (
        <PinnedCheck key={controle.id} controle={controle} />
      ))}
      <Form state={state}>
        <CorrectionFields state={state} />
        <Questions state={state} kader={kader} />
        <WanneerField state={state} legend="Wanneer deed u deze check?" />
      </Form>
    </DossierFrame>
  )
}

const Questions = ({ state, kader }: { state: FormState; kader: Kader }) => (
  <>
    <Choice
      state={state}
      name="controle"
      legend="Welke check is dit?"
      options={kader.controles.map(({ id, kop }) => ({ value: id, label: kop }))}
    />
    <TextArea
      state={state}
      name="aanleiding"
      label="Waarom deed u deze check?"
      hint="Wat is er met de volwassene? Bijvoorbeeld: drinken of drugs, somberheid, geweld thuis, of grote schulden."
      size="klein"
    />
    <Choice
      state={state}
      name="minderjarigen"
      legend="Zijn er kinderen jonger dan 18 jaar?"
      hint="Ook kinderen die er soms wonen of logeren. En denk aan een baby die nog komt."
      options={optionsOf(JA_NEE)}
      inRow
    />
    <Choice
      state={state}
      name="uitkomst"
      legend="Wat kwam eruit?"
      options={optionsOf(CONTROLE_UITKOMST).map((o) =>
        o.value === 'niet-gedaan' ? { ...o, hint: 'Schrijf hieronder op waarom niet.' } : o,
      )}
    />
    <TextArea
      state={state}
      name="toelichting"
      label="Wat kwam eruit, of waarom deed u de check niet?"
      hint="Wie zorgt er voor de kinderen? Krijgen zij eten, slaap en aandacht? Wie springt bij?"
    />
    <TextArea
      state={state}
      name="mening"
      label="Wat vindt het kind zelf?"
      hint="Schrijf ook op hoe u het vroeg. Sprak u het kind niet? Schrijf dan op waarom."
    />
  </>
)
