import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { Notice } from '@/app/_ui/notice'
import { knoopVan } from '@/lib/domain/kader/anatomy'
import { labelOf } from '@/lib/domain/kader/edit/outline'
import type { Kader } from '@/lib/domain/kader/schema'
import { conceptForm, doneIn, type ConceptProps, type ConceptView } from '../../_parts/concept-page'
import { blokPath, conceptPath, type ConceptParams } from '../../_parts/paths'
import { StudioFrame } from '../../_parts/studio-frame'
import { spec } from './form'

/** What forbids publication, and what may stay with a reason; each leads to the piece that it is about. */
export default async function CheckPage(props: ConceptProps<ConceptParams>) {
  const { at, page, state } = await conceptForm(spec, props)
  const { readiness, kader } = page.view
  const open = readiness.waarschuwingen.filter(({ aanvaard }) => aanvaard === null)
  return (
    <StudioFrame
      page={page}
      at={at}
      title="Wat moet er nog beter?"
      windowTitle="Nakijken"
      errors={state.errors}
      done={await doneIn(props.searchParams)}
    >
      {readiness.klaar && <Notice kind="goed" title="er staat niets meer open" />}
      <Errors view={page.view} at={at} />
      <section className="stack" aria-labelledby="aandacht">
        <h2 id="aandacht">Aandachtspunten: {open.length}</h2>
        <p>Verbeter een punt, of schrijf op waarom het zo mag blijven.</p>
        <ul className="rows">
          {open.map((w) => (
            <li key={w.sleutel}>
              <Place kader={kader} plaats={w.plaats} at={at} />
              <span>{w.uitleg}</span>
            </li>
          ))}
        </ul>
      </section>
      {open.length > 0 && (
        <Form state={state} submit="Laat dit zo">
          <Choice
            state={state}
            name="waarschuwing"
            legend="Welk punt mag blijven?"
            options={open.map((w) => ({
              value: w.sleutel,
              label: `${labelAt(kader, w.plaats)}: ${w.uitleg}`,
            }))}
          />
          <TextArea state={state} name="reden" label="Waarom mag dit zo blijven?" size="klein" />
        </Form>
      )}
      <Accepted view={page.view} at={at} />
    </StudioFrame>
  )
}

function Errors({ view: { readiness, kader }, at }: { view: ConceptView; at: ConceptParams }) {
  const { fouten, gegevens } = readiness
  return (
    <section className="stack" aria-labelledby="fout">
      <h2 id="fout">Wat eerst goed moet: {fouten.length + gegevens.length}</h2>
      <ul className="rows">
        {fouten.map(({ plaats, regel, uitleg }) => (
          <li key={`${plaats} ${regel} ${uitleg}`}>
            <Place kader={kader} plaats={plaats} at={at} />
            <span>{uitleg}</span>
          </li>
        ))}
        {gegevens.map(({ veld, tekst }) => (
          <li key={veld}>
            <a href={`${conceptPath(at)}/gegevens#${veld}`}>Gegevens van deze versie</a>
            <span>{tekst}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Accepted({ view: { readiness, kader }, at }: { view: ConceptView; at: ConceptParams }) {
  const accepted = readiness.waarschuwingen.filter(({ aanvaard }) => aanvaard !== null)
  if (accepted.length === 0) return null
  return (
    <section className="stack" aria-labelledby="mag">
      <h2 id="mag">Wat mag blijven: {accepted.length}</h2>
      <ul className="rows">
        {accepted.map(({ sleutel, plaats, uitleg, aanvaard }) => (
          <li key={sleutel}>
            <Place kader={kader} plaats={plaats} at={at} />
            <span>{uitleg}</span>
            <span className="quiet">Reden: {aanvaard?.reden}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const blockIn = (plaats: string): string => plaats.split(' › ')[0] ?? plaats
function labelAt(kader: Kader, plaats: string): string {
  const knoop = knoopVan(kader, blockIn(plaats))
  return knoop === undefined ? 'Het kader als geheel' : labelOf(knoop)
}
function Place({ kader, plaats, at }: { kader: Kader; plaats: string; at: ConceptParams }) {
  const known = knoopVan(kader, blockIn(plaats)) !== undefined
  return <a href={known ? blokPath(at, blockIn(plaats)) : conceptPath(at)}>{labelAt(kader, plaats)}</a>
}
