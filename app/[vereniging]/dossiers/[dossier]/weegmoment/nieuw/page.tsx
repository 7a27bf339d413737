import { Checkboxes } from '@/app/_ui/choice'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { valueOf, type FormState } from '@/app/_ui/form-state'
import { BESLUIT_ZELF } from '@/lib/domain/dossier/entries'
import type { Kader } from '@/lib/domain/kader/schema'
import type { Values } from '@/lib/web/values'
import { CorrectionFields, toCorrect } from '../../../_parts/correction'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { spec } from './form'

/** Which question it is about, and why later; or the moment that is changed. */
function startValues({ dossier }: DossierView, { over, evaluatie, vervangt }: Searched): Values | undefined {
  const before = toCorrect(dossier.weegmomenten, vervangt)
  if (before === undefined) {
    return { over: [over ?? BESLUIT_ZELF], reden: [evaluatie === '1' ? 'evaluatie' : 'weet-nog-niet'] }
  }
  const { over: about, reden, manieren, toelichting, op } = before.inhoud
  return {
    vervangt: [before.id],
    over: [about],
    reden: [reden],
    manieren,
    toelichting: [toelichting],
    op: [op ?? ''],
  }
}

/** "Weet ik nog niet": three ways to find out, and a day of one's own; or just the moment to weigh again (R-06, R-47). */
export default async function LaterPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'weegmoment', startValues)
  const unsure = valueOf(state, 'reden') !== 'evaluatie'
  const over = valueOf(state, 'over')
  return (
    <DossierFrame
      page={page}
      at={at}
      title={unsure ? 'Wat hebt u nog nodig?' : 'Wanneer weegt u opnieuw?'}
      windowTitle="Later wegen"
      lead={`Het gaat over: ${questionOf(page.view.kader, over)}`}
      errors={state.errors}
      back={{ href: wayBack(at, page.view.kader, over), text: 'Terug naar de vraag' }}
    >
      {unsure && <p>Twijfelt u over direct gevaar? Wacht dan niet. Bel Veilig Thuis: 0800-2000.</p>}
      <Explained woorden={['veilig-thuis']} />
      <Form state={state}>
        <CorrectionFields state={state} />
        <input type="hidden" name="over" defaultValue={over} />
        <input type="hidden" name="reden" defaultValue={valueOf(state, 'reden')} />
        {unsure && <Ways state={state} />}
        <TextArea
          state={state}
          name="toelichting"
          label={unsure ? 'Wat wilt u nog weten?' : 'Waar let u dan op?'}
          hint="Mag leeg blijven."
        />
        <Field
          state={state}
          name="op"
          label={unsure ? 'Op welke dag kijkt u verder?' : 'Op welke dag weegt u opnieuw?'}
          hint="U kiest zelf. Zonder dag mag ook."
          type="date"
        />
      </Form>
    </DossierFrame>
  )
}

const WAYS = [
  { value: 'feiten', label: 'Nog eens kijken en vragen', hint: 'Wat ziet, hoort of leest u zelf? Wat weet een ander?' },
  {
    value: 'overleg',
    label: 'Overleggen',
    hint: 'Met een collega, of met Veilig Thuis. U hoeft geen namen te noemen.',
  },
  { value: 'gesprek', label: 'Praten met de betrokkenen', hint: 'Vertel wat u ziet. Vraag wat zij ervan vinden.' },
]
const Ways = ({ state }: { state: FormState }) => (
  <Checkboxes
    state={state}
    name="manieren"
    legend="Hoe komt u verder?"
    hint="Drie manieren. Kies er een of meer, of geen."
    options={WAYS}
  />
)

const questionOf = (kader: Kader, over: string): string =>
  kader.afwegingen.find((a) => a.id === over)?.vraag ?? 'Wat besluit u?'
const wayBack = (at: DossierParams, kader: Kader, over: string): string =>
  `${dossierPath(at)}/${kader.afwegingen.some((a) => a.id === over) ? `afwegingen/${over}` : 'besluit'}`
