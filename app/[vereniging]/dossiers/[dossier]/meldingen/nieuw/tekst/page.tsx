import { redirect } from 'next/navigation'
import { Details } from '@/app/_ui/details'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { MELDBLOKKEN, type Meldblok } from '@/lib/domain/dossier/report-blocks'
import { notInText, prefilled } from '@/lib/documents/report-prefill'
import { one } from '@/lib/web/values'
import { dossierForm, type DossierFormProps } from '../../../../_parts/dossier-page'
import { DossierFrame } from '../../../../_parts/dossier-frame'
import { Explained } from '../../../../_parts/explained'
import type { DossierParams } from '../../../../_parts/paths'
import { Carried } from '../carried'
import { heldNow, modusOf, startValues, stepPath } from '../steps'
import { spec } from './form'

const FIELD = MELDBLOKKEN.map(({ id }) => `blok-${id}`)
const HINT: Partial<Record<Meldblok, string>> = {
  'over-wie': 'Namen en adressen zet u er pas bij als u print of kopieert.',
  zorgen: 'Alleen wat u zelf zag en hoorde, met de dag erbij.',
  'van-anderen': 'Schrijf wie het zegt: “De juf zegt dat …”.',
  hulp: 'Wat vraagt u aan Veilig Thuis?',
}

/** Every block can be changed, and left empty. What was typed once is never filled in again. */
export default async function ReportTextPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state: read } = await dossierForm(spec, props, 'melding', startValues)
  const { kader, dossier } = page.view
  const modus = modusOf(read.values)
  if (modus === null || dossier.toestand === 'nieuw') redirect(stepPath(at, ''))
  const held = heldNow(dossier, read.values, modus)
  const typed = FIELD.some((name) => one(read.values, name) !== '')
  const filled = typed ? {} : fromDossier(prefilled(kader, dossier, held, page.place.shortName))
  const state = { ...read, values: { ...read.values, feiten: held.feiten, ...filled } }
  const missing = notInText(
    dossier,
    held.feiten,
    FIELD.map((name) => one(state.values, name)),
  )
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Klopt deze tekst?"
      windowTitle="Melding, de tekst"
      caption="Melding: 4 van 5"
      lead="Deze tekst komt uit uw dossier. U mag alles veranderen. Schrijf het zo dat de betrokkenen het kunnen lezen."
      errors={state.errors}
      back={{ href: `${stepPath(at, 'gezin')}?concept=${state.key}`, text: 'Het gezin' }}
    >
      <Explained woorden={['melding', 'veilig-thuis']} />
      <Missing texts={missing} />
      <Form state={state} submit="Kijk de tekst na">
        <Carried state={state} shown={FIELD} />
        {MELDBLOKKEN.map(({ id, kop }) => (
          <TextArea
            key={id}
            state={state}
            name={`blok-${id}`}
            label={kop}
            {...(HINT[id] === undefined ? {} : { hint: HINT[id] })}
            size={id === 'zorgen' || id === 'van-anderen' ? 'groot' : 'klein'}
          />
        ))}
      </Form>
    </DossierFrame>
  )
}

const fromDossier = (blocks: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(blocks).map(([id, text]) => [`blok-${id}`, [text]]))

/** Put in by nobody: what somebody took out of the text stays out. */
const Missing = ({ texts }: { texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <Details summary="Gekozen feiten die niet in de tekst staan">
      {texts.map((text) => (
        <p key={text} className="typed">
          {text}
        </p>
      ))}
    </Details>
  )
