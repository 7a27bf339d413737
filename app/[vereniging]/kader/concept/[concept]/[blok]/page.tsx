import { notFound } from 'next/navigation'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { Markdown } from '@/app/_ui/markdown'
import { Page } from '@/app/_ui/page'
import { blockOf } from '@/lib/domain/kader/edit/block'
import type { Kader } from '@/lib/domain/kader/schema'
import { readConsultation } from '@/lib/usecases/kader/read-consultation'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { readForm, type Query } from '@/lib/web/read-form'
import { consultPath, type ConsultBlokParams } from '../_paths'
import { spec } from './form'

/** One piece of the proposal beside the same piece as it holds now, and room for what a member thinks of it. */
export default async function ReactionPage({
  params,
  searchParams,
}: {
  params: Promise<ConsultBlokParams>
  searchParams: Query
}) {
  const at = await params
  const { actor, place, visitor } = await requireMember(at.vereniging, spec.page(at))
  const { kader, current, concept } = valueOrNotFound(await readConsultation(actor, { concept: at.concept }))
  const block = blockOf(kader, at.blok)
  if (block === undefined || at.blok === '_document') notFound()
  const state = await readForm(spec, at, searchParams, { actor, version: concept.revision })
  return (
    <Page
      place={place}
      visitor={visitor}
      area="kader"
      windowTitle="Reageer op het kader"
      caption={`Voorstel voor versie ${kader.versie}`}
      title="Wat vindt u van dit stuk?"
      back={{ href: consultPath(at), text: 'Het hele voorstel' }}
      errors={state.errors}
    >
      <Words title="Het voorstel" kader={kader} blok={at.blok} />
      {current !== null && <Words title="Zo staat het er nu" kader={current} blok={at.blok} />}
      <Form state={state} submit="Geef uw reactie">
        <TextArea
          state={state}
          name="tekst"
          label="Uw reactie"
          hint="Alleen de redactie van uw vereniging leest dit. Schrijf niets over een cliënt."
        />
      </Form>
    </Page>
  )
}

function Words({ title, kader, blok }: { title: string; kader: Kader; blok: string }) {
  const fields = blockOf(kader, blok)?.velden.filter(({ vorm }) => vorm === 'tekst' || vorm === 'regel') ?? []
  return (
    <section className="stack preview">
      <h2>{title}</h2>
      {fields.length === 0 && <p>Dit stuk is nieuw. Het staat nog niet in de tekst die nu geldt.</p>}
      <div className="kader-text prose">
        {fields.map(({ naam, waarde }) => (
          <Markdown key={naam} tekst={typeof waarde === 'string' ? waarde : ''} />
        ))}
      </div>
    </section>
  )
}
