import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { Page } from '@/app/_ui/page'
import { listStudio } from '@/lib/usecases/kader/list-studio'
import type { Params } from '@/lib/web/form-spec'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { readForm, type Query } from '@/lib/web/read-form'
import { areaOf, studioPath } from '../_parts/paths'
import { spec } from './form'

export default async function ImportPage({ params, searchParams }: { params: Promise<Params>; searchParams: Query }) {
  const at = await params
  const { actor, place, visitor } = await requireMember(at.vereniging, spec.page(at))
  valueOrNotFound(await listStudio(actor, {}))
  const state = await readForm(spec, at, searchParams, { actor, version: null })
  return (
    <Page
      place={place}
      visitor={visitor}
      area={areaOf(visitor)}
      windowTitle="Een bestand overnemen"
      title="Welk bestand wilt u overnemen?"
      back={{ href: `${studioPath(at)}/nieuw`, text: 'Nieuwe versie' }}
      errors={state.errors}
    >
      <p>
        Bij elke gepubliceerde versie staat een bestand. Open het in een tekstprogramma, kies alles en plak het hier.
        Hoe zo’n bestand is gemaakt, staat in <a href={`/${at.vereniging}/kader/schema`}>de beschrijving</a>.
      </p>
      <Form state={state} submit="Neem dit over" draft={false}>
        <TextArea state={state} name="tekst" label="De inhoud van het bestand" size="groot" />
      </Form>
    </Page>
  )
}
