import { Choice } from '@/app/_ui/choice'
import { Concerns } from '@/app/_ui/concerns'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { valueOf } from '@/app/_ui/form-state'
import { stapKop } from '@/lib/documents/framework-inhoud'
import { concernsOnClosing } from '@/lib/domain/dossier/concerns-closing'
import { dossierForm, type DossierFormProps } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import { Explained } from '../../_parts/explained'
import type { DossierParams } from '../../_parts/paths'
import { spec } from './form'

/** Closing is possible at every step, with a reason. The page says what it does and what it does not. */
export default async function ClosePage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'sluiten')
  const { kader, dossier } = page.view
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wilt u dit traject afsluiten?"
      windowTitle="Traject afsluiten"
      lead="U kunt daarna alles nog lezen en printen. Opnieuw beginnen kan altijd. Uw eigen cliëntdossier verandert niet."
      errors={state.errors}
    >
      <Explained woorden={['afwegingskader', 'clientdossier', 'melding', 'traject', 'veilig-thuis']} />
      <Form state={state} submit="Sluit het traject af">
        <Choice
          state={state}
          name="stap"
          legend="Bij welke stap sluit u af?"
          options={kader.stappen.map((s) => ({ value: s.id, label: stapKop(s) }))}
        />
        <TextArea state={state} name="reden" label="Waarom sluit u af?" />
        <TextArea
          state={state}
          name="afspraken"
          label="Welke afspraken gelden daarna?"
          hint="Wie blijft de veiligheid volgen? Wat gebeurt er als het misgaat?"
        />
        <Concerns
          state={state}
          concerns={concernsOnClosing(kader, dossier, { afspraken: valueOf(state, 'afspraken') })}
        />
      </Form>
    </DossierFrame>
  )
}
