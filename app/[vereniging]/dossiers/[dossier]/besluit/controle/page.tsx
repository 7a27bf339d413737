import { redirect } from 'next/navigation'
import { Concerns } from '@/app/_ui/concerns'
import { Facts, Typed } from '@/app/_ui/facts'
import { Form } from '@/app/_ui/form'
import { valueOf, type FormState } from '@/app/_ui/form-state'
import { concernsOf } from '@/lib/domain/dossier/concerns'
import { HulpUitkomst, MeldenUitkomst } from '@/lib/domain/dossier/entries'
import { pathOf } from '@/lib/domain/dossier/path'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { PathTaken } from '../../../_parts/path-taken'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { HULP, MELDEN } from '../../../_parts/words'
import { isTalkedOver, placeOfConcern } from '../../../_parts/place-of-concern'
import { BESLUIT_FIELDS } from '../inhoud'
import { spec } from './form'

/** The summary before "Leg besluit vast": what you chose, what it rests on, and what the framework also asks. */
export default async function CheckPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state, query } = await dossierForm(spec, props, 'controle')
  const melden = MeldenUitkomst.safeParse(valueOf(state, 'melden'))
  const hulp = HulpUitkomst.safeParse(valueOf(state, 'hulp'))
  if (!melden.success || !hulp.success) redirect(`${dossierPath(at)}/besluit`)
  const { kader, dossier } = page.view
  const form = `${dossierPath(at)}/besluit?concept=${query['concept'] ?? ''}`
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Klopt dit?"
      windowTitle="Besluit controleren"
      caption="Stap 5 van 5"
      lead="Lees uw besluit na. Daarna legt u het vast. Verbeteren kan later met een nieuw besluit; wissen kan niet."
      errors={state.errors}
      back={{ href: form, text: 'Terug naar uw besluit' }}
    >
      <Explained
        woorden={[
          'afweging',
          'afwegingskader',
          'kindcheck',
          'letselduiding',
          'melding',
          'minderjarig',
          'norm',
          'pleger',
          'veilig-thuis',
          'wilsbekwaam',
        ]}
      />
      <Chosen state={state} form={form} melden={MELDEN[melden.data]} hulp={HULP[hulp.data]} />
      <PathTaken kader={kader} naam={page.place.shortName} path={pathOf(kader, dossier)} at={at} />
      <Form state={state} submit="Leg besluit vast">
        <Carried state={state} />
        <Concerns
          state={state}
          concerns={concernsOf(kader, dossier, { melden: melden.data, hulp: hulp.data }).map((c) => ({
            ...c,
            doFirst:
              placeOfConcern(c.code, at) === null ? null : isTalkedOver(c.code) ? 'Overleg eerst' : 'Doe dit eerst',
          }))}
        />
      </Form>
    </DossierFrame>
  )
}

function Chosen({ state, form, melden, hulp }: { state: FormState; form: string; melden: string; hulp: string }) {
  const row = (label: string, field: string, value: string, what: string) => ({
    label,
    value: (
      <>
        <Typed>{value}</Typed>
        <a href={`${form}#${field}`}>
          Wijzig<span className="visually-hidden"> {what}</span>
        </a>
      </>
    ),
  })
  return (
    <section className="stack">
      <h2>Uw besluit</h2>
      <Facts
        rows={[
          row('Melden', 'melden', melden, 'of u meldt'),
          row('Waarom meldt u wel of niet?', 'meldenMotivering', valueOf(state, 'meldenMotivering'), 'waarom'),
          row('Hulp', 'hulp', hulp, 'of hulp mogelijk is'),
          row('Waarom is hulp wel of niet mogelijk?', 'hulpMotivering', valueOf(state, 'hulpMotivering'), 'waarom'),
        ]}
      />
    </section>
  )
}

/** The decision itself goes along with the form, so that what is recorded is what stands on this page. */
const Carried = ({ state }: { state: FormState }) =>
  BESLUIT_FIELDS.map((name) => <input key={name} type="hidden" name={name} defaultValue={valueOf(state, name)} />)
