import { notFound } from 'next/navigation'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { Notice } from '@/app/_ui/notice'
import { Page } from '@/app/_ui/page'
import { listStudio } from '@/lib/usecases/kader/list-studio'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { readForm, type Query } from '@/lib/web/read-form'
import { areaOf, studioPath, type VersieParams } from '../../../_parts/paths'
import { spec } from './form'

export default async function WithdrawPage({
  params,
  searchParams,
}: {
  params: Promise<VersieParams>
  searchParams: Query
}) {
  const at = await params
  const { actor, place, visitor } = await requireMember(at.vereniging, spec.page(at))
  const { versions, mayPublish } = valueOrNotFound(await listStudio(actor, {}))
  const version = versions.find(({ ref }) => ref.versie === at.versie)
  if (version === undefined || !mayPublish) notFound()
  const state = await readForm(spec, at, searchParams, { actor, version: null })
  return (
    <Page
      place={place}
      visitor={visitor}
      area={areaOf(visitor)}
      windowTitle="Een versie laten vervallen"
      title={`Wilt u versie ${at.versie} laten vervallen?`}
      back={{ href: studioPath(at), text: 'De versies van het kader' }}
      errors={state.errors}
    >
      <Notice kind="let-op" title="dit kunt u niet terugdraaien">
        <p>Een nieuw dossier krijgt haar niet meer. De versie ervoor geldt dan weer.</p>
        <p>Wie er al mee werkt, houdt haar. Ieder kan haar blijven lezen.</p>
      </Notice>
      <Form state={state} submit={`Laat versie ${at.versie} vervallen`}>
        <TextArea state={state} name="reden" label="Waarom vervalt deze versie?" hint="Iedereen kan dit lezen." />
      </Form>
    </Page>
  )
}
