import { Choice } from '@/app/_ui/choice'
import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { listStudio } from '@/lib/usecases/kader/list-studio'
import type { Params } from '@/lib/web/form-spec'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { readForm, type Query } from '@/lib/web/read-form'
import { areaOf, studioPath } from '../_parts/paths'
import { spec } from './form'

const FROM = [
  {
    value: 'geldend',
    label: 'De versie die nu geldt',
    hint: 'U verandert wat er nu staat. Meestal is dit wat u wilt.',
  },
  {
    value: 'basis',
    label: 'Het kader van de beroepsgroep',
    hint: 'U begint bij de landelijke basis, zonder eigen veranderingen.',
  },
]

export default async function NewVersionPage({
  params,
  searchParams,
}: {
  params: Promise<Params>
  searchParams: Query
}) {
  const at = await params
  const { actor, place, visitor } = await requireMember(at.vereniging, spec.page(at))
  valueOrNotFound(await listStudio(actor, {}))
  const state = await readForm(spec, at, searchParams, { actor, version: null })
  return (
    <Page
      place={place}
      visitor={visitor}
      area={areaOf(visitor)}
      windowTitle="Nieuwe versie van het kader"
      title="Waarmee begint u?"
      back={{ href: studioPath(at), text: 'De versies van het kader' }}
      errors={state.errors}
    >
      <Form state={state} submit="Begin" draft={false}>
        <Choice state={state} name="van" legend="Kies een tekst" options={FROM} />
      </Form>
      <p>
        Hebt u een bestand van een kader? <a href={`${studioPath(at)}/importeren`}>Neem dat bestand over</a>.
      </p>
    </Page>
  )
}
