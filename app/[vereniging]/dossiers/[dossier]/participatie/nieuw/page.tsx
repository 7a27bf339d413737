import { Choice } from '@/app/_ui/choice'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { type FormState, valueOf } from '@/app/_ui/form-state'
import { WanneerField } from '@/app/_ui/wanneer'
import { kindVan, puntengroepen, standen, type Punt, type Stand } from '@/lib/domain/dossier/participation'
import type { Dossier } from '@/lib/domain/dossier/state'
import { minderjarigen } from '@/lib/domain/dossier/who'
import { lijstVoor } from '@/lib/domain/kader/find'
import { EntryId } from '@/lib/domain/shared/ids'
import { PARTICIPATIE } from '@/lib/documents/labels'
import { momentTekst } from '@/lib/documents/tijd'
import type { Values } from '@/lib/web/values'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { spec } from './form'

/** The child that the link names, or the only one there is. */
function startValues({ dossier }: DossierView, { kind }: Searched): Values | undefined {
  if (dossier.toestand === 'nieuw') return undefined
  const kinderen = minderjarigen(dossier)
  const id = kinderen.length === 1 ? kinderen[0]?.id : kinderen.find((k) => k.id === kind)?.id
  return id && { persoon: [id] }
}

/** What the child was told and asked this time, item by item (R-26…R-30). Each time is a moment of its own (A17). */
export default async function NewParticipationPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'participatie', startValues)
  const { dossier, kader } = page.view
  const before = standsOf(dossier, valueOf(state, 'persoon'))
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wat vertelde en vroeg u het kind?"
      windowTitle="Het kind betrekken"
      lead="Niet alles hoeft in één keer. Vul alleen in wat er deze keer gebeurde."
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/participatie`, text: 'Het kind betrekken' }}
    >
      <Explained woorden={['afwegingskader']} kadertekst={lijstVoor(kader, 'participatie-kind')} />
      <Form state={state}>
        <Child state={state} dossier={dossier} />
        {puntengroepen(kader).map(({ id, kop, punten }) => (
          <section key={id} className="form" {...(kop === null ? {} : { 'aria-labelledby': `groep-${id}` })}>
            {kop !== null && <h2 id={`groep-${id}`}>{kop}</h2>}
            {punten.map((punt) => (
              <Item key={punt.id} state={state} punt={punt} before={before.get(punt.id)} />
            ))}
          </section>
        ))}
        <TextArea
          state={state}
          name="teruggekoppeld"
          label="Wat vertelde u het kind terug?"
          hint="Wat deed u met de mening van het kind? En wat niet, en waarom?"
        />
        <WanneerField state={state} />
      </Form>
    </DossierFrame>
  )
}

function standsOf(dossier: Dossier, persoon: string): ReadonlyMap<string, Stand> {
  if (dossier.toestand === 'nieuw') return new Map()
  const id = EntryId.safeParse(persoon)
  return standen(dossier, (id.success && kindVan(dossier, id.data)) || null)
}

function Child({ state, dossier }: { state: FormState; dossier: Dossier }) {
  if (dossier.toestand === 'nieuw') return null
  const kinderen = minderjarigen(dossier)
  const [only] = kinderen
  if (only === undefined) return null
  if (kinderen.length === 1) return <input type="hidden" name="persoon" defaultValue={only.id} />
  return (
    <Choice
      state={state}
      name="persoon"
      legend="Om welk kind gaat het?"
      options={kinderen.map((k) => ({ value: k.id, label: k.inhoud.aanduiding }))}
    />
  )
}

type ItemProps = { readonly state: FormState; readonly punt: Punt; readonly before: Stand | undefined }
/** "Nu niet" has its ground, and a day only when the therapist sets one (A17, R-06). */
const Item = ({ state, punt: { id, tekst }, before }: ItemProps) => (
  <div className="stack">
    <Choice
      state={state}
      name={`stand-${id}`}
      legend={tekst}
      {...(before === undefined || before.stand === ''
        ? {}
        : { hint: `Eerder: ${PARTICIPATIE[before.stand].toLowerCase()}, ${momentTekst(before.bij.recorded)}` })}
      options={[
        { value: 'gedaan', label: PARTICIPATIE.gedaan },
        {
          value: 'nu-niet',
          label: PARTICIPATIE['nu-niet'],
          more: (
            <Field
              state={state}
              name={`opnieuw-${id}`}
              label="Op welke dag kijkt u opnieuw?"
              hint="U kiest zelf. Leeg mag ook."
              type="date"
            />
          ),
        },
        { value: '', label: 'Deze keer niet besproken' },
      ]}
    />
    <TextArea state={state} name={`tekst-${id}`} label="Hoe ging dat, of waarom nu niet?" size="klein" />
  </div>
)
