import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { conceptForm, type ConceptProps } from '../../_parts/concept-page'
import type { ConceptParams } from '../../_parts/paths'
import { StudioFrame } from '../../_parts/studio-frame'
import { spec } from './form'

/** What the version says of itself; part of the text that is approved. */
export default async function VersionDataPage(props: ConceptProps<ConceptParams>) {
  const { at, page, state } = await conceptForm(spec, props, ({ kader }) => ({
    nummer: [kader.versie],
    wijziging: [kader.wijziging],
    geldigVanaf: [kader.geldigVanaf],
    afgestemdMet: [kader.afgestemdMetVeiligThuis?.met ?? ''],
    afgestemdOp: [kader.afgestemdMetVeiligThuis?.op ?? ''],
  }))
  return (
    <StudioFrame
      page={page}
      at={at}
      title="Wat moet een lezer over deze versie weten?"
      windowTitle="Gegevens van deze versie"
      errors={state.errors}
    >
      <Form state={state} submit="Sla op">
        <Field
          state={state}
          name="nummer"
          label="Nummer van deze versie"
          hint="Twee getallen met een punt ertussen. Bij een kleine wijziging gaat het tweede getal omhoog."
          size="kort"
        />
        <TextArea
          state={state}
          name="wijziging"
          label="Wat is er veranderd?"
          hint="Schrijf het zo dat een therapeut weet waarop hij moet letten."
        />
        <Field
          state={state}
          name="geldigVanaf"
          label="Vanaf welke dag geldt zij?"
          hint="Een dag die nog komt, mag ook. Ligt de dag al achter u? Dan geldt zij vanaf het publiceren."
          type="date"
        />
        <Field
          state={state}
          name="afgestemdMet"
          label="Met wie bij Veilig Thuis stemde u af?"
          hint="Noem de organisatie, zoals “Veilig Thuis Utrecht”. Laat leeg als u nog niet afstemde."
        />
        <Field state={state} name="afgestemdOp" label="Wanneer was dat?" type="date" />
      </Form>
    </StudioFrame>
  )
}
