import { redirect } from 'next/navigation'
import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { lijstVoor } from '@/lib/domain/kader/find'
import type { Kader, Lijst } from '@/lib/domain/kader/schema'
import { dossierForm, type DossierFormProps } from '../../../../_parts/dossier-page'
import { DossierFrame } from '../../../../_parts/dossier-frame'
import { Explained } from '../../../../_parts/explained'
import type { DossierParams } from '../../../../_parts/paths'
import { Carried } from '../carried'
import { modusOf, startValues, stepPath } from '../steps'
import { spec } from './form'

const SHOWN = [
  'geinformeerd',
  'informerenGrond',
  'informerenToelichting',
  'naamNietNoemen',
  'naamGrond',
  'naamToelichting',
]
const JA_NEE = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee, nog niet' },
]
/** The framework's grounds as examples, and always one of one's own (R-48, A9). */
const grounds = (kader: Kader, gebruik: Lijst['gebruik']) => [
  ...(lijstVoor(kader, gebruik)?.items ?? []).map(({ id, tekst }) => ({ value: id, label: tekst.replace(/;$/u, '') })),
  { value: 'anders', label: 'Een andere reden' },
]

/** Was the family told beforehand, and may the name be mentioned? Two lists that are never mixed (A11). */
export default async function ReportFamilyPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'melding', startValues)
  const { kader } = page.view
  if (modusOf(state.values) === null) redirect(stepPath(at, ''))
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wat weet het gezin?"
      windowTitle="Melding, het gezin"
      caption="Melding: 3 van 5"
      errors={state.errors}
      back={{ href: `${stepPath(at, 'feiten')}?concept=${state.key}`, text: 'De feiten' }}
    >
      <Explained
        woorden={['melding', 'veilig-thuis']}
        kadertekst={lijstVoor(kader, 'melding-vooraf-informeren-achterwege')}
      />
      <Form state={state} submit="Maak de tekst">
        <Carried state={state} shown={SHOWN} />
        <Told state={state} kader={kader} />
        <OwnName state={state} kader={kader} />
      </Form>
    </DossierFrame>
  )
}

const Told = ({ state, kader }: { state: FormState; kader: Kader }) => (
  <>
    <Choice
      state={state}
      name="geinformeerd"
      legend="Weten de betrokkenen dat u meldt?"
      hint="Vertel het vooraf, tenzij dat niet kan. Dan vertelt u het later alsnog, zodra dat zinvol en veilig is."
      options={JA_NEE}
    />
    <Choice
      state={state}
      name="informerenGrond"
      legend="Nog niet? Waarom kan dat niet?"
      options={grounds(kader, 'melding-vooraf-informeren-achterwege')}
    />
    <TextArea state={state} name="informerenToelichting" label="In uw eigen woorden" size="klein" />
  </>
)

const OwnName = ({ state, kader }: { state: FormState; kader: Kader }) => (
  <>
    <Choice
      state={state}
      name="naamNietNoemen"
      legend="Vraagt u om uw naam niet te noemen bij het gezin?"
      hint="Voor Veilig Thuis bent u nooit anoniem. Komt het tot een rechtszaak? Dan wordt uw naam toch bekend. Overleg met Veilig Thuis kan gewoon doorgaan."
      options={[
        { value: 'ja', label: 'Ja, ik vraag dat' },
        { value: 'nee', label: 'Nee, mijn naam mag bekend zijn' },
      ]}
    />
    <Choice
      state={state}
      name="naamGrond"
      legend="Waarom vraagt u dat?"
      hint="Veilig Thuis beslist. Een goede reden is gevaar voor u of voor de betrokkenen."
      options={grounds(kader, 'gronden-naam-niet-noemen')}
    />
    <TextArea state={state} name="naamToelichting" label="Waaruit blijkt dat?" size="klein" />
  </>
)
