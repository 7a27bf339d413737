import { notFound } from 'next/navigation'
import { Form } from '@/app/_ui/form'
import { LivePreview } from '@/app/_ui/live-preview'
import { dagTekst } from '@/lib/documents/tijd'
import { blockOf, type Block } from '@/lib/domain/kader/edit/block'
import { readForm, type ReadForm } from '@/lib/web/read-form'
import { BlockFields } from '../../../_parts/block-fields'
import { BlockPreview } from '../../../_parts/block-preview'
import { conceptForm, doneIn, type ConceptProps } from '../../../_parts/concept-page'
import { atBlockField, valuesOf } from '../../../_parts/field-names'
import { Lists } from '../../../_parts/outline'
import { blokPath, conceptPath, type BlokParams } from '../../../_parts/paths'
import { StepButton } from '../../../_parts/step-button'
import { StudioFrame } from '../../../_parts/studio-frame'
import { placeSpec, spec } from './form'

/** One block: its words, how they will read, where it stands, what the editors note, and what stands in it. */
export default async function BlockPage(props: ConceptProps<BlokParams>) {
  const {
    at,
    page,
    state: read,
  } = await conceptForm(spec, props, ({ kader }, { blok }) => valuesOf(blockOf(kader, blok)?.velden ?? []))
  const block = blockOf(page.view.kader, at.blok)
  if (block === undefined) notFound()
  const placed = await readForm(placeSpec, at, props.searchParams, { actor: page.actor, version: null })
  const state = { ...read, errors: atBlockField(read.errors, block.velden) }
  const above = block.boven.at(-1)
  return (
    <>
      <StudioFrame
        page={page}
        at={at}
        title={block.label}
        windowTitle="Een stuk van het kader"
        errors={[...state.errors, ...placed.errors]}
        back={
          above === undefined || above.id === '_document'
            ? { href: conceptPath(at), text: `Versie ${page.view.kader.versie}` }
            : { href: blokPath(at, above.id), text: above.label }
        }
        done={await doneIn(props.searchParams)}
      >
        {block.vast !== null && <p className="quiet">{block.vast}</p>}
        {block.velden.length > 0 && (
          <Form state={state} submit="Sla op">
            <BlockFields velden={block.velden} state={state} />
          </Form>
        )}
        <BlockPreview block={block} />
        <Comments of={page.view.comments.filter(({ blockId }) => blockId === block.id).length} at={at} />
        <Place block={block} at={at} state={state} />
        <Notes block={block} at={at} />
        <Lists laden={block.laden} blok={block.id} at={at} />
      </StudioFrame>
      <LivePreview />
    </>
  )
}

const Comments = ({ of, at }: { of: number; at: BlokParams }) =>
  of === 0 ? null : (
    <p>
      <a href={`${conceptPath(at)}/reacties`}>Leden gaven hier {of} keer een reactie</a>
    </p>
  )

function Place({ block, at, state }: { block: Block; at: BlokParams; state: ReadForm }) {
  const action = placeSpec.action?.(at) ?? ''
  const button = (value: 'omhoog' | 'omlaag' | 'verwijderen', text: string) =>
    block.kan.includes(value) && (
      <StepButton state={state} action={action} name="plek" value={value}>
        {text}
      </StepButton>
    )
  return (
    <section className="stack" aria-labelledby="plek">
      <h2 id="plek">Waar dit staat</h2>
      <div className="buttons">
        {button('omhoog', 'Zet één plek hoger')}
        {button('omlaag', 'Zet één plek lager')}
        {button('verwijderen', 'Haal dit weg')}
      </div>
      {block.blijft !== null && block.blijft !== block.vast && <p className="quiet">{block.blijft}</p>}
      {block.plekken.length > 0 && <Elsewhere block={block} action={action} state={state} />}
    </section>
  )
}

const Elsewhere = ({ block, action, state }: { block: Block; action: string; state: ReadForm }) => (
  <form method="post" action={action} className="form">
    <input type="hidden" name="_sleutel" defaultValue={state.key} />
    <input type="hidden" name="_versie" defaultValue={state.version ?? 0} />
    <div className="field">
      <label htmlFor="plek-elders">Zet dit ergens anders</label>
      <select id="plek-elders" name="plek">
        {block.plekken.map(({ ouder, lade, label }) => (
          <option key={`${ouder} ${lade}`} value={`${ouder} ${lade}`}>
            {label}
          </option>
        ))}
      </select>
    </div>
    <div className="buttons">
      <button className="button" data-kind="tweede" name="_actie" value="vastleggen">
        Zet het daar neer
      </button>
    </div>
  </form>
)

const Notes = ({ block, at }: { block: Block; at: BlokParams }) =>
  block.noten.length === 0 ? null : (
    <section className="stack" aria-labelledby="noten">
      <h2 id="noten">Noten van de redactie</h2>
      <p>In een noot zegt de redactie wat verouderd is, of hoe zij de tekst leest. De tekst zelf blijft staan.</p>
      <ul className="rows">
        {block.noten.map(({ bij, label, noot }) => (
          <li key={bij}>
            <a href={`${blokPath(at, block.id)}/noot?bij=${bij}`}>{label}</a>
            <span className="quiet">{noot === null ? 'Nog geen noot' : `${noot.tekst} (${dagTekst(noot.datum)})`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
