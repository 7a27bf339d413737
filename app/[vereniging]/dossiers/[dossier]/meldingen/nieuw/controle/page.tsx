import { redirect } from 'next/navigation'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { preflightOf, type Voorcheck, type VoorcheckCode } from '@/lib/domain/dossier/preflight'
import { MELDBLOK, MELDBLOKKEN } from '@/lib/domain/dossier/report-blocks'
import { asSeen, findingsOf, fromSeen, type Opmerking } from '@/lib/domain/dossier/report-findings'
import { all } from '@/lib/web/values'
import { dossierForm, type DossierFormProps } from '../../../../_parts/dossier-page'
import { DossierFrame } from '../../../../_parts/dossier-frame'
import { Explained } from '../../../../_parts/explained'
import type { DossierParams } from '../../../../_parts/paths'
import { Carried } from '../carried'
import { heldNow, modusOf, startValues, stepPath } from '../steps'
import { spec } from './form'

/** The check: every remark is solved in the text or left with a reason. None of them stops anybody (I10). */
export default async function ReportCheckPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state: read } = await dossierForm(spec, props, 'melding', startValues)
  const { dossier } = page.view
  const modus = modusOf(read.values)
  if (modus === null || dossier.toestand === 'nieuw') redirect(stepPath(at, ''))
  const held = heldNow(dossier, read.values, modus)
  const found = findingsOf(dossier, held)
  const points = preflightOf(dossier, held)
  const before = all(read.values, 'gezien').filter((text) => fromSeen(text) !== null)
  const gezien = [...new Set([...before, ...found.map(asSeen)])].slice(-900)
  const state = { ...read, values: { ...read.values, feiten: held.feiten, gezien } }
  const reasons = [...found.map((f) => f.sleutel), ...points.map((p) => p.code)].map((code) => `reden-${code}`)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wilt u nog iets veranderen?"
      windowTitle="Melding nakijken"
      caption="Melding: 5 van 5"
      lead="Dit zijn opmerkingen bij uw tekst. U beslist zelf wat u ermee doet. Vastleggen kan altijd."
      errors={state.errors}
      back={{ href: `${stepPath(at, 'tekst')}?concept=${state.key}`, text: 'De tekst' }}
    >
      <Explained woorden={['afweging', 'afwegingskader', 'melding', 'veilig-thuis']} />
      <Form state={state} submit="Leg de melding vast">
        <Carried state={state} shown={reasons} />
        <Remarks state={state} found={found} oudersignalen={modus === 'oudersignalen'} />
        <Points state={state} points={points} />
      </Form>
    </DossierFrame>
  )
}

function Remarks({
  state,
  found,
  oudersignalen,
}: {
  state: FormState
  found: readonly Opmerking[]
  oudersignalen: boolean
}) {
  return (
    <section className="stack" aria-labelledby="opmerkingen">
      <h2 id="opmerkingen">Bij de zinnen</h2>
      {oudersignalen && (
        <p>U meldt over een ouder. Zinnen over hoe het gaat met kinderen die u niet zag, horen hier niet in.</p>
      )}
      {found.length === 0 && <p>Er zijn geen opmerkingen bij uw zinnen. Lees de tekst toch nog een keer na.</p>}
      {found.length > 0 && <To action="naar-tekst">Verander de tekst</To>}
      {MELDBLOKKEN.map(({ id }) => found.filter((f) => f.blok === id)).map((list) => {
        const first = list[0]
        return (
          first && (
            <div key={first.blok} className="stack">
              <h3>{MELDBLOK[first.blok]}</h3>
              {list.map((f) => (
                <Remark key={f.sleutel} state={state} remark={f} />
              ))}
            </div>
          )
        )
      })}
    </section>
  )
}

const Remark = ({ state, remark }: { state: FormState; remark: Opmerking }) => (
  <div className="record stack">
    <p className="typed">{remark.zin}</p>
    <p>{remark.waarom}</p>
    <p className="quiet">{remark.anders}</p>
    <TextArea state={state} name={`reden-${remark.sleutel}`} label="Ik laat dit zo, omdat" size="klein" />
  </div>
)

const PLACE: Readonly<Record<VoorcheckCode, { readonly action: string; readonly text: string }>> = {
  'besluit-voor-gesprek': { action: 'naar-gesprek', text: 'Leg een gesprek vast' },
  'zorg-niet-concreet': { action: 'naar-gesprek', text: 'Leg een gesprek vast' },
  'beschuldigde-niet-gehoord': { action: 'naar-gesprek', text: 'Leg een gesprek vast' },
  'toestemming-ontbreekt': { action: 'naar-feiten', text: 'Kies andere feiten' },
  'bron-ontbreekt': { action: 'naar-feiten', text: 'Kies andere feiten' },
  'geen-feiten-gekozen': { action: 'naar-feiten', text: 'Kies feiten' },
  'gezin-niet-ingelicht': { action: 'naar-gezin', text: 'Vul aan wat het gezin weet' },
  'naam-zonder-grond': { action: 'naar-gezin', text: 'Vul de reden aan' },
  'vorm-ontbreekt': { action: 'naar-soort', text: 'Kies de vorm' },
}

/** What boards and committees ruled on before; each with its source. */
function Points({ state, points }: { state: FormState; points: readonly Voorcheck[] }) {
  if (points.length === 0) return null
  return (
    <section className="stack" aria-labelledby="voorcheck">
      <h2 id="voorcheck">Bij de zorgvuldigheid</h2>
      <p>Hierover gingen eerdere klachten. U kunt het alsnog doen, of kort schrijven waarom nu niet.</p>
      {points.map((p) => (
        <div key={p.code} className="record stack">
          <h3>{p.kop}</h3>
          <p className="quiet">
            Waarom dit hier staat:{' '}
            {p.grondslag.adres === null ? p.grondslag.tekst : <a href={p.grondslag.adres}>{p.grondslag.tekst}</a>}
          </p>
          <TextArea state={state} name={`reden-${p.code}`} label={p.tekst} hint="Nu niet, omdat:" size="klein" />
          <To action={PLACE[p.code].action}>
            {PLACE[p.code].text}
            <span className="visually-hidden">: {p.kop}</span>
          </To>
        </div>
      ))}
    </section>
  )
}

const To = ({ action, children }: { action: string; children: React.ReactNode }) => (
  <p>
    <button className="button-link" name="_actie" value={action}>
      {children}
    </button>
  </p>
)
