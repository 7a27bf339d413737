import { redirect } from 'next/navigation'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { WanneerField } from '@/app/_ui/wanneer'
import { chosenFacts } from '@/lib/domain/dossier/report-facts'
import { letterText, type Lezer } from '@/lib/documents/letter-prefill'
import { all, one } from '@/lib/web/values'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../../_parts/correction'
import { dossierForm, type DossierFormProps, type DossierView } from '../../../../_parts/dossier-page'
import { DossierFrame } from '../../../../_parts/dossier-frame'
import { dossierPath, type DossierParams } from '../../../../_parts/paths'
import { spec } from './form'

const isLezer = (aan: string | undefined): aan is Lezer => aan === 'ouders' || aan === 'kind' || aan === 'volwassene'

/** The letter that is corrected; the text of a new one is made once, from the facts that were chosen. */
export default async function LetterTextPage(props: DossierFormProps<DossierParams>) {
  const given = (await props.searchParams)['feiten']
  const ids = given === undefined ? [] : [given].flat()
  const { at, page, state } = await dossierForm(spec, props, 'brief', (view, query) => {
    const before = toCorrect(view.dossier.brieven, query['vervangt'])
    if (before === undefined) return made(view, query['aan'], ids)
    const { aan, feiten, tekst } = before.inhoud
    return { vervangt: [before.id], aan: [aan], feiten, tekst: [tekst], ...wanneerValues(before.happened) }
  })
  const base = dossierPath(at)
  if (!isLezer(one(state.values, 'aan')) || page.view.dossier.toestand === 'nieuw')
    redirect(`${base}/brieven/nieuw?kies=1`)
  const feiten = chosenFacts(page.view.dossier, all(state.values, 'feiten'))
  const typed = one(state.values, 'tekst')
  const text =
    typed === '' && state.errors.length === 0 && one(state.values, 'aan') !== ''
      ? letterText(one(state.values, 'aan') as Lezer, feiten, page.place.shortName)
      : typed
  const shown = { ...state, values: { ...state.values, tekst: [text] } }
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Klopt deze brief?"
      windowTitle="Brief, de tekst"
      caption="Brief: 2 van 2"
      lead="U mag alles veranderen. Schrijf korte zinnen. Zet erbij wat u hebt afgesproken."
      errors={state.errors}
      back={{ href: `${base}/brieven/nieuw`, text: 'Voor wie is de brief?' }}
    >
      <Form state={shown} submit="Leg de brief vast">
        <CorrectionFields state={shown} />
        <input type="hidden" name="aan" defaultValue={one(state.values, 'aan')} />
        {feiten.map(({ id }) => (
          <input key={id} type="hidden" name="feiten" defaultValue={id} />
        ))}
        <TextArea state={shown} name="tekst" label="De tekst van de brief" size="groot" />
        <WanneerField state={shown} legend="Wanneer gaf of stuurde u de brief?" />
      </Form>
    </DossierFrame>
  )
}

const made = ({ dossier }: DossierView, aan: string | undefined, ids: readonly string[]) =>
  isLezer(aan) && dossier.toestand !== 'nieuw'
    ? { aan: [aan], feiten: chosenFacts(dossier, ids).map(({ id }) => id) }
    : undefined
