import { notFound } from 'next/navigation'
import { Choice } from '@/app/_ui/choice'
import { Field } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { valueOf } from '@/app/_ui/form-state'
import { Page } from '@/app/_ui/page'
import { can } from '@/lib/domain/access/permissions'
import { mayOpenDossier } from '@/lib/usecases/dossier/may-open-dossier'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { readForm, type Query } from '@/lib/web/read-form'
import type { Params } from '@/lib/web/form-spec'
import { dossiersPath } from '../_parts/paths'
import { optionsOf, SOORT } from '../_parts/words'
import { spec } from './form'

export default async function NewDossierPage({
  params,
  searchParams,
}: {
  params: Promise<Params>
  searchParams: Query
}) {
  const at = await params
  const { actor, place, visitor } = await requireMember(at.vereniging, spec.page(at))
  valueOrNotFound(await mayOpenDossier(actor, {}))
  // The form itself holds nothing, but for who may not open a dossier this place does not exist.
  if (!can(actor, 'dossier.open', 'eigenaar')) notFound()
  const state = await readForm(spec, at, searchParams, { actor, version: null })
  return (
    <Page
      place={place}
      visitor={visitor}
      area="dossiers"
      windowTitle="Nieuw dossier"
      title="Over wie maakt u zich zorgen?"
      back={{ href: dossiersPath(at), text: 'Mijn dossiers' }}
      errors={state.errors}
    >
      <Form state={state} submit="Open het dossier" draft={false}>
        <Choice state={state} name="soort" legend="Om wie gaat het?" options={optionsOf(SOORT)} />
        {state.errors.length > 0 && <input type="hidden" name="naamGezien" defaultValue={valueOf(state, 'label')} />}
        <Field
          state={state}
          name="label"
          label="Eigen naam voor dit dossier"
          hint="Kies iets wat alleen u begrijpt, zoals “Kastanje”. Gebruik geen echte naam: iemand kan meekijken op uw scherm."
        />
      </Form>
    </Page>
  )
}
