import { notFound } from 'next/navigation'
import { Form } from '@/app/_ui/form'
import { valueOf } from '@/app/_ui/form-state'
import { LivePreview } from '@/app/_ui/live-preview'
import { blockOf } from '@/lib/domain/kader/edit/block'
import type { NieuweSoort } from '@/lib/domain/kader/edit/edit'
import { newFieldsOf } from '@/lib/domain/kader/edit/fields'
import { queryOf } from '@/lib/web/read-form'
import { BlockFields } from '../../../../_parts/block-fields'
import { conceptForm, type ConceptProps } from '../../../../_parts/concept-page'
import { atBlockField } from '../../../../_parts/field-names'
import { blokPath, conceptPath, type BlokParams } from '../../../../_parts/paths'
import { StudioFrame } from '../../../../_parts/studio-frame'
import { NIEUW } from '../../../../_parts/words'
import { spec } from './form'

const isKind = (soort: string): soort is NieuweSoort => Object.hasOwn(NIEUW, soort)

/** A new piece, in the list that was chosen; it comes last there and can be moved. */
export default async function NewBlockPage(props: ConceptProps<BlokParams>) {
  const [lade, soort] = [await queryOf(props.searchParams, 'lade'), await queryOf(props.searchParams, 'soort')]
  const { at, page, state: read } = await conceptForm(spec, props, () => ({ lade: [lade ?? ''], soort: [soort ?? ''] }))
  const parent = blockOf(page.view.kader, at.blok)
  const kind = valueOf(read, 'soort')
  const list = parent?.laden.find(({ veld }) => veld === valueOf(read, 'lade'))
  if (parent === undefined || list === undefined || !isKind(kind) || !list.toevoegen.includes(kind)) notFound()
  const velden = newFieldsOf(page.view.kader, kind, at.blok)
  const state = { ...read, errors: atBlockField(read.errors, velden) }
  return (
    <>
      <StudioFrame
        page={page}
        at={at}
        title={`Voeg ${NIEUW[kind]} toe`}
        windowTitle="Iets toevoegen"
        errors={state.errors}
        back={
          at.blok === '_document'
            ? { href: conceptPath(at), text: `Versie ${page.view.kader.versie}` }
            : { href: blokPath(at, at.blok), text: parent.label }
        }
      >
        <p className="quiet">Het komt onderaan bij “{list.kop}”. Daarna kunt u het hoger zetten.</p>
        <Form state={state} submit="Voeg toe">
          <input type="hidden" name="lade" defaultValue={list.veld} />
          <input type="hidden" name="soort" defaultValue={kind} />
          <BlockFields velden={velden} state={state} />
        </Form>
      </StudioFrame>
      <LivePreview />
    </>
  )
}
