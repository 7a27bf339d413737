import { Choice } from '@/app/_ui/choice'
import { Details } from '@/app/_ui/details'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { WanneerField } from '@/app/_ui/wanneer'
import { lijstVoor } from '@/lib/domain/kader/find'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../_parts/correction'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { optionsOf, OVERLEG_MET } from '../../../_parts/words'
import { spec } from './form'

export default async function NewConsultationPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'overleg', ({ dossier }, { vervangt }) => {
    const before = toCorrect(dossier.overleggen, vervangt)
    if (before === undefined) return undefined
    const { met, wie, besproken, uitkomst } = before.inhoud
    return {
      vervangt: [before.id],
      met: [met],
      wie: [wie],
      besproken: [besproken],
      uitkomst: [uitkomst],
      ...wanneerValues(before.happened),
    }
  })
  const topics = lijstVoor(page.view.kader, 'advies-veilig-thuis')
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Met wie hebt u overlegd?"
      windowTitle="Overleg"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/overleg`, text: 'Overleg en advies' }}
    >
      <Explained woorden={['letselduiding', 'veilig-thuis']} kadertekst={topics} />
      <Form state={state}>
        <CorrectionFields state={state} />
        <Choice state={state} name="met" legend="Met wie?" options={optionsOf(OVERLEG_MET)} />
        <Field
          state={state}
          name="wie"
          label="Met wie precies?"
          hint="Mag leeg blijven. U mag de naam van de medewerker van Veilig Thuis opschrijven."
        />
        {topics !== undefined && (
          <Details summary="Waarover u Veilig Thuis om advies kunt vragen">
            <ul>
              {topics.items.map((t) => (
                <li key={t.id}>{t.tekst}</li>
              ))}
            </ul>
          </Details>
        )}
        <TextArea state={state} name="besproken" label="Wat hebt u besproken?" />
        <TextArea state={state} name="uitkomst" label="Wat kwam eruit?" hint="En wat doet u daarmee?" />
        <WanneerField state={state} />
      </Form>
    </DossierFrame>
  )
}
