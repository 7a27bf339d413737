import { Choice } from '@/app/_ui/choice'
import { Details } from '@/app/_ui/details'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { WanneerField } from '@/app/_ui/wanneer'
import type { Kader } from '@/lib/domain/kader/schema'
import type { Values } from '@/lib/web/values'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../_parts/dossier-page'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../_parts/correction'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { AKKOORD, HAND, optionsOf } from '../../../_parts/words'
import { spec } from './form'

const SOORTEN = [
  { value: 'feit', label: 'Feit', hint: 'Iets wat is gezien, gehoord, gezegd of gemeten.' },
  { value: 'mening', label: 'Mening', hint: 'Wat iemand ervan vindt.' },
  { value: 'vermoeden', label: 'Vermoeden', hint: 'Wat u of een ander denkt, maar niet zeker weet.' },
]
const RICHTINGEN = [
  { value: 'voor', label: 'Spreekt voor “ja”' },
  { value: 'tegen', label: 'Spreekt tegen “ja”' },
  { value: 'geen', label: 'Speelt hier niet' },
]

/** The values of the fact that is corrected, or none for a new one. */
function startValues({ dossier }: DossierView, { vervangt }: Searched): Values | undefined {
  const before = toCorrect(dossier.feiten, vervangt)
  if (before === undefined) return undefined
  const { soort, wat, bron, hand, akkoord, weging } = before.inhoud
  return {
    vervangt: [before.id],
    soort: [soort],
    wat: [wat],
    bron: [bron],
    hand: [hand],
    // Another text is asked about anew.
    akkoord: [akkoord === 'niet-gevraagd' ? akkoord : 'gevraagd'],
    ...Object.fromEntries(weging.map((w) => [`weging-${w.afweging}`, [w.richting]])),
    ...wanneerValues(before.happened),
  }
}

export default async function NewFactPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'feit', startValues)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wat is er gezien, gehoord of gezegd?"
      windowTitle="Feit"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/feiten`, text: 'Feiten' }}
    >
      <Form state={state}>
        <CorrectionFields state={state} />
        <TextArea
          state={state}
          name="wat"
          label="Wat is er gebeurd of gezegd?"
          hint="Eén gebeurtenis per keer. Schrijf zo letterlijk mogelijk op wat u zag of hoorde."
          size="groot"
        />
        <Choice state={state} name="soort" legend="Wat is dit?" options={SOORTEN} />
        <WanneerField state={state} />
        <Choice state={state} name="hand" legend="Hoe weet u dit?" options={optionsOf(HAND)} />
        <Field
          state={state}
          name="bron"
          label="Van wie hebt u dit, en hoe?"
          hint="Bijvoorbeeld: eigen waarneming in de sessie, of: van de leerkracht, per telefoon."
        />
        <Choice
          state={state}
          name="akkoord"
          legend="Is de bron akkoord met deze tekst?"
          hint="Alleen als u dit van een ander hebt."
          options={optionsOf(AKKOORD)}
        />
        <WhereItCounts state={state} kader={page.view.kader} />
      </Form>
    </DossierFrame>
  )
}

const WhereItCounts = ({ state, kader }: { state: FormState; kader: Kader }) => (
  <Details summary="Waar speelt dit een rol?">
    <p>U kunt dit nu kiezen, of later. Het telt niets op: het zet uw argumenten bij elkaar.</p>
    {kader.afwegingen.map((a) => (
      <Choice key={a.id} state={state} name={`weging-${a.id}`} legend={a.vraag} options={RICHTINGEN} inRow />
    ))}
  </Details>
)
