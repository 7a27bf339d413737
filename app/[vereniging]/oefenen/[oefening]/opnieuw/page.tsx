import { Form } from '@/app/_ui/form'
import { readForm } from '@/lib/web/read-form'
import { oefeningPath, type OefenParams } from '../../_parts/paths'
import { PracticeFrame } from '../../_parts/practice-frame'
import { practicePage, type OefenFormProps } from '../../_parts/practice-page'
import { spec } from './form'

/** Asked once, since what was practised goes. */
export default async function RestartPracticePage({ params, searchParams }: OefenFormProps<OefenParams>) {
  const at = await params
  const { actor, place, visitor, view } = await practicePage(at, spec.page(at))
  const state = await readForm(spec, at, searchParams, { actor, version: null })
  return (
    <PracticeFrame
      place={place}
      visitor={visitor}
      kader={view.ref}
      title="Begint u deze oefening opnieuw?"
      windowTitle="Opnieuw beginnen"
      back={{ href: oefeningPath(at), text: 'Terug naar de oefening' }}
      draftKept={false}
    >
      <p>Uw antwoorden en concepten van deze oefening worden dan weggegooid. Uw dossiers blijven zoals ze zijn.</p>
      <Form state={state} submit="Gooi weg en begin opnieuw" draft={false}>
        {null}
      </Form>
    </PracticeFrame>
  )
}
