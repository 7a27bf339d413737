import { notFound } from 'next/navigation'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { blockOf, type BlockNote } from '@/lib/domain/kader/edit/block'
import type { Kader } from '@/lib/domain/kader/schema'
import { queryOf } from '@/lib/web/read-form'
import { conceptForm, type ConceptProps } from '../../../../_parts/concept-page'
import { blokPath, type BlokParams } from '../../../../_parts/paths'
import { StudioFrame } from '../../../../_parts/studio-frame'
import { spec } from './form'

const noteIn = (kader: Kader, blok: string, bij: string): BlockNote | undefined => {
  const noten = blockOf(kader, blok)?.noten
  return noten?.find((noot) => noot.bij === bij) ?? noten?.[0]
}

/** What the editors note with one piece of the text, with its day. */
export default async function NotePage(props: ConceptProps<BlokParams>) {
  const bij = (await queryOf(props.searchParams, 'bij')) ?? 'noot'
  const { at, page, state } = await conceptForm(spec, props, ({ kader, today }, { blok }) => {
    const noot = noteIn(kader, blok, bij)?.noot
    return { bij: [bij], tekst: [noot?.tekst ?? ''], datum: [noot?.datum ?? today], bron: [noot?.bron ?? ''] }
  })
  const note = noteIn(page.view.kader, at.blok, state.values['bij']?.[0] ?? bij)
  if (note === undefined) notFound()
  return (
    <StudioFrame
      page={page}
      at={at}
      title="Wat wilt u hierbij opmerken?"
      windowTitle={note.label}
      errors={state.errors}
      back={{ href: blokPath(at, at.blok), text: 'Terug naar dit stuk' }}
    >
      <Form state={state} submit="Sla op">
        <input type="hidden" name="bij" defaultValue={note.bij} />
        <TextArea
          state={state}
          name="tekst"
          label={note.label}
          hint="Maakt u dit leeg? Dan verdwijnt de noot. De therapeut ziet dat een noot van de redactie is."
        />
        <Field state={state} name="datum" label="Datum van de noot" type="date" />
        <Field state={state} name="bron" label="Waar u dit op baseert (mag leeg blijven)" />
      </Form>
    </StudioFrame>
  )
}
