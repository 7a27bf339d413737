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
      <Form state={state}>
        <CorrectionFields state={state} />
        <input type="hidden" name="over" defaultValue={over} />
        <input type="hidden" name="reden" defaultValue={valueOf(state, 'reden')} />
        {unsure && <Ways state={state} at={at} />}
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

const Ways = ({ state, at }: { state: FormState; at: DossierParams }) => (
  <Checkboxes
    state={state}
    name="manieren"
    legend="Hoe komt u verder?"
    hint="Drie manieren. Kies er een of meer, of geen."
    options={[
      {
        value: 'feiten',
        label: 'Nog eens kijken en vragen',
        hint: <Way href={`${dossierPath(at)}/feiten/nieuw`} text="Leg een feit vast" />,
      },
      {
        value: 'overleg',
        label: 'Overleggen met een collega of met Veilig Thuis',
        hint: <Way href={`${dossierPath(at)}/overleg/nieuw`} text="Leg een overleg vast" />,
      },
      {
        value: 'gesprek',
        label: 'Praten met de betrokkenen',
        hint: <Way href={`${dossierPath(at)}/gesprekken/nieuw`} text="Leg een gesprek vast" />,
      },
    ]}
  />
)
const Way = ({ href, text }: { href: string; text: string }) => <a href={href}>{text}</a>

const questionOf = (kader: Kader, over: string): string =>
  kader.afwegingen.find((a) => a.id === over)?.vraag ?? 'Wat besluit u?'
const wayBack = (at: DossierParams, kader: Kader, over: string): string =>
  `${dossierPath(at)}/${kader.afwegingen.some((a) => a.id === over) ? `afwegingen/${over}` : 'besluit'}`
