import { Choice } from '@/app/_ui/choice'
import { Facts, Typed } from '@/app/_ui/facts'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { valueOf, type FormState } from '@/app/_ui/form-state'
import { Notice } from '@/app/_ui/notice'
import { WanneerField } from '@/app/_ui/wanneer'
import { needsAccord } from '@/lib/domain/dossier/accord'
import { huidige } from '@/lib/domain/dossier/current'
import type { Dossier, Vermelding } from '@/lib/domain/dossier/state'
import { newestOf } from '../../../_parts/changed-meanwhile'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { AKKOORD, optionsOf } from '../../../_parts/words'
import { spec } from './form'

export default async function NewAccordPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'akkoord', (_, { feit }) =>
    feit === undefined ? undefined : { feit: [feit] },
  )
  const { dossier } = page.view
  const text = dossier.feiten.find((v) => v.id === valueOf(state, 'feit'))
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Is de bron akkoord met uw tekst?"
      windowTitle="Akkoord van de bron"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/akkoord`, text: 'Akkoord van de bron' }}
    >
      <Form state={state}>
        {text === undefined ? <WhichText state={state} dossier={dossier} /> : <TheText dossier={dossier} text={text} />}
        <Choice state={state} name="stand" legend="Wat zei de bron?" options={optionsOf(AKKOORD)} />
        <TextArea
          state={state}
          name="toelichting"
          label="Toelichting"
          hint="Mag leeg blijven. Bijvoorbeeld: hoe u het vroeg, of wat er anders moet."
          size="klein"
        />
        <WanneerField state={state} legend="Wanneer was dat?" />
      </Form>
    </DossierFrame>
  )
}

/** The words that the answer is about. Corrected since: then the answer is about the words that stand there now. */
function TheText({ dossier, text }: { dossier: Dossier; text: Vermelding<'feit'> }) {
  const newest = newestOf(dossier, text.id)
  const now = newest?.inhoud.kind === 'feit' ? { id: newest.id, ...newest.inhoud } : { id: text.id, ...text.inhoud }
  return (
    <div id="feit" tabIndex={-1} className="stack">
      <input type="hidden" name="feit" defaultValue={now.id} />
      {now.id !== text.id && (
        <Notice kind="let-op" title="De tekst is intussen verbeterd">
          <p>Hieronder staat de nieuwe tekst. Uw antwoord gaat nu over deze tekst.</p>
        </Notice>
      )}
      <Typed>{now.wat}</Typed>
      <Facts rows={[{ label: 'Bron', value: now.bron }]} />
    </div>
  )
}

function WhichText({ state, dossier }: { state: FormState; dossier: Dossier }) {
  const texts = huidige(dossier.feiten).filter(needsAccord)
  if (texts.length === 0) return <p className="quiet">Er staat nog niets in dit dossier dat u van een ander hebt.</p>
  const options = texts.map((v) => ({ value: v.id, label: v.inhoud.wat, hint: v.inhoud.bron }))
  return <Choice state={state} name="feit" legend="Om welke tekst gaat het?" options={options} />
}
