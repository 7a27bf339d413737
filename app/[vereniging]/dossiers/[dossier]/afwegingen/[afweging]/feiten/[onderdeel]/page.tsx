import { notFound, redirect } from 'next/navigation'
import { Checkboxes } from '@/app/_ui/choice'
import { type FormState } from '@/app/_ui/form-state'
import { huidige } from '@/lib/domain/dossier/current'
import type { Dossier } from '@/lib/domain/dossier/state'
import { afwegingVan } from '@/lib/domain/kader/graph'
import type { Afweging } from '@/lib/domain/kader/schema'
import { wanneerTekst } from '@/lib/documents/tijd'
import { dossierForm, type DossierFormProps } from '../../../../../_parts/dossier-page'
import { DossierFrame } from '../../../../../_parts/dossier-frame'
import { Explained } from '../../../../../_parts/explained'
import { afwegingPath, dossierPath, type AfwegingParams } from '../../../../../_parts/paths'
import { SOORT_FEIT } from '../../../../../_parts/words'
import { spec } from '../../form'

type Params = AfwegingParams & { readonly onderdeel: string }

/**
 * Which facts belong to one helper question. It is the weighing's own form, of which the rest goes along unseen; so
 * nothing typed there is lost, also without JavaScript. Facts beside a question prove nothing and are not counted.
 */
export default async function FactsBesidePage(props: DossierFormProps<Params>) {
  const { at, page, state } = await dossierForm(spec, props, 'afweging')
  const { onderdeel } = await props.params
  const { kader, dossier } = page.view
  const afweging = afwegingVan(kader, at.afweging)
  const vraag = afweging && questionOf(afweging, onderdeel)
  if (vraag === undefined || dossier.toestand === 'nieuw') notFound()
  // Only from the form, which keeps its draft first.
  if (state.savedAt === null) redirect(`${afwegingPath(at)}#hulp-${onderdeel}`)
  const name = `feit-${onderdeel}`
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Welke feiten horen hierbij?"
      windowTitle="Feiten bij een hulpvraag"
      lead={vraag}
      back={{ href: `${afwegingPath(at)}?concept=${state.key}#hulp-${onderdeel}`, text: 'Terug naar de afweging' }}
    >
      <Explained woorden={['afweging', 'helpende-vraag']} />
      <form className="form" method="post" action={state.action} autoComplete="off">
        <input type="hidden" name="_sleutel" defaultValue={state.key} />
        <input type="hidden" name="_versie" defaultValue={state.version ?? 0} />
        <TheRest state={state} except={name} />
        <Options state={newest(state, name, dossier)} name={name} dossier={dossier} />
        <p className="quiet">
          Staat een feit er nog niet bij? <a href={`${dossierPath(at)}/feiten/nieuw`}>Leg het eerst vast</a>. Uw
          afweging is bewaard als concept.
        </p>
        <div className="buttons">
          <button className="button" name="_actie" value={`terug-${onderdeel}`}>
            Zet deze feiten erbij
          </button>
        </div>
      </form>
    </DossierFrame>
  )
}

function questionOf(afweging: Afweging, onderdeel: string): string | undefined {
  for (const vraag of afweging.groepen.flatMap((groep) => groep.items)) {
    const deel = vraag.onderdelen.find((o) => o.id === onderdeel)
    if (deel !== undefined) return vraag.onderdelen.length > 1 ? deel.tekst : vraag.tekst
  }
  return undefined
}

/** A fact that was corrected since it was chosen is ticked in its newest words. */
function newest(state: FormState, name: string, dossier: Dossier): FormState {
  const reeksOf = (id: string) => dossier.feiten.find((v) => v.id === id)?.reeks
  const chosen = (state.values[name] ?? []).map(reeksOf)
  const ids = huidige(dossier.feiten).flatMap((v) => (chosen.includes(v.reeks) ? [v.id] : []))
  return { ...state, values: { ...state.values, [name]: ids } }
}

const Options = ({ state, name, dossier }: { state: FormState; name: string; dossier: Dossier }) => {
  const feiten = huidige(dossier.feiten)
  if (feiten.length === 0) return <p>Er zijn nog geen feiten vastgelegd.</p>
  return (
    <Checkboxes
      state={state}
      name={name}
      legend="Uw feiten"
      hint="Kies er geen, een of meer."
      options={feiten.map((v) => ({
        value: v.id,
        label: `${SOORT_FEIT[v.inhoud.soort]}: ${v.inhoud.wat}`,
        hint: v.happened.soort === 'onbekend' ? undefined : wanneerTekst(v.happened),
      }))}
    />
  )
}

const TheRest = ({ state, except }: { state: FormState; except: string }) =>
  Object.entries(state.values)
    .filter(([name]) => name !== except)
    .flatMap(([name, values]) =>
      values.map((value, i) => <input key={`${name}-${i}`} type="hidden" name={name} defaultValue={value} />),
    )
