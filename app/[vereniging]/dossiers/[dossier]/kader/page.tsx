import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { Compare } from '@/app/_ui/kader/compare'
import { standVan } from '@/lib/documents/framework-compare'
import { dagTekst } from '@/lib/documents/tijd'
import { raaktDossier, type Raakt } from '@/lib/domain/dossier/newer-version'
import type { Kader } from '@/lib/domain/kader/schema'
import { dutchDay } from '@/lib/domain/shared/day'
import { dossierForm, KADER, type DossierFormProps, type DossierView } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import { Explained } from '../../_parts/explained'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { spec } from './form'

/** A newer version of the framework: what it changes for this dossier, and the choice to stay or to go over (I1). */
export default async function KaderPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, KADER)
  const { row, dossier, nieuwer } = page.view
  const newer = nieuwer?.kader === null ? null : nieuwer
  if (newer === null || newer.kader === null || dossier.toestand !== 'open')
    return (
      <DossierFrame
        page={page}
        at={at}
        title="Onder welke versie van het kader loopt dit dossier?"
        windowTitle="Versie van het kader"
        errors={state.errors}
      >
        <Pinned at={at} page={page.view} />
      </DossierFrame>
    )
  const raakt = raaktDossier(page.view.kader, newer.kader, dossier)
  return (
    <DossierFrame
      page={page}
      at={at}
      title={`Wilt u overstappen op versie ${newer.ref.versie} van het kader?`}
      windowTitle="Versie van het kader"
      lead={`Uw dossier loopt onder versie ${row.kader.versie}. Sinds ${dagTekst(dutchDay(newer.effectiveFrom))} geldt versie ${newer.ref.versie}. U mag blijven bij uw versie.`}
      errors={state.errors}
    >
      <Explained woorden={['afwegingskader', 'melding', 'traject']} />
      {newer.changeNote !== '' && <p className="typed">{newer.changeNote}</p>}
      <Again raakt={raakt} kader={page.view.kader} at={at} />
      <Form state={state} submit="Leg vast">
        <input type="hidden" name="naar" defaultValue={newer.ref.sha256} />
        <Choice
          state={state}
          name="keuze"
          legend="Wat kiest u?"
          options={choices(row.kader.versie, newer.ref.versie)}
        />
        <TextArea state={state} name="toelichting" label="Waarom kiest u dit?" />
      </Form>
      <Differences raakt={raakt} at={at} from={row.kader.versie} to={newer.ref.versie} />
    </DossierFrame>
  )
}

const choices = (pinned: string, newer: string) => [
  {
    value: 'blijven',
    label: `Ik blijf bij versie ${pinned}`,
    hint: 'Er verandert niets. U kunt later nog overstappen.',
  },
  {
    value: 'overstappen',
    label: `Ik stap over op versie ${newer}`,
    hint: 'U gaat verder met de nieuwe tekst. Wat u vastlegde, blijft staan zoals het is.',
  },
]

function Pinned({ at, page: { row, dossier } }: { at: DossierParams; page: DossierView }) {
  return (
    <>
      <p>
        Dit dossier loopt onder <a href={`/${at.vereniging}/kader/${row.kader.versie}`}>versie {row.kader.versie}</a>.
      </p>
      {dossier.toestand === 'open' ? (
        <p>Er is geen nieuwere versie die al geldt. U hoeft niets te kiezen.</p>
      ) : (
        <p>Dit traject is afgesloten. Begint u een nieuw traject? Dan geldt daarvoor de versie van dat moment.</p>
      )}
    </>
  )
}

/** What would be looked at once more; nothing of it is asked for (product.md: nothing is forced). */
function Again({ raakt, kader, at }: { raakt: Raakt; kader: Kader; at: DossierParams }) {
  if (raakt.afwegingen.length === 0 && !raakt.besluit)
    return <p>Uw wegingen en uw besluit blijven passen. Daarin verandert niets door de nieuwe versie.</p>
  const asked = kader.afwegingen.filter(({ id }) => raakt.afwegingen.includes(id))
  return (
    <section className="stack">
      <h2>Wat zou u opnieuw wegen?</h2>
      <p>Stapt u over? Dan hebben deze punten een andere tekst. Of u ze opnieuw weegt, bepaalt u zelf.</p>
      <ul>
        {asked.map(({ id, vraag }) => (
          <li key={id}>
            <a href={`${dossierPath(at)}/afwegingen/${id}`}>{vraag}</a>
          </li>
        ))}
        {raakt.besluit && (
          <li>
            <a href={`${dossierPath(at)}/besluit`}>Uw besluit over melden en hulp</a>
          </li>
        )}
      </ul>
    </section>
  )
}

function Differences({ raakt, at, from, to }: { raakt: Raakt; at: DossierParams; from: string; to: string }) {
  const { blokken, inHetGeheel } = raakt
  return (
    <section className="stack">
      <h2>Wat verandert er voor dit dossier?</h2>
      <p>
        <a href={`/${at.vereniging}/kader/vergelijk/${from}/${to}`}>Bekijk alles wat in versie {to} veranderde</a>
      </p>
      {blokken.length === 0 ? (
        <p>Wat er veranderde, komt in dit dossier niet voor.</p>
      ) : (
        <Compare
          telling={[`Voor dit dossier: ${blokken.length}`, `In het hele kader: ${inHetGeheel}`]}
          stand={standVan}
          blokken={blokken}
          level={3}
        />
      )}
    </section>
  )
}
