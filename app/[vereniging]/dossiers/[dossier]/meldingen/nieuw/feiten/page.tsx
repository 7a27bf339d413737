import { redirect } from 'next/navigation'
import { Checkboxes } from '@/app/_ui/choice'
import { Form } from '@/app/_ui/form'
import { Notice } from '@/app/_ui/notice'
import { chosenFacts, offeredFacts } from '@/lib/domain/dossier/report-facts'
import type { Vermelding } from '@/lib/domain/dossier/state'
import { wanneerTekst } from '@/lib/documents/tijd'
import { all } from '@/lib/web/values'
import { dossierForm, type DossierFormProps } from '../../../../_parts/dossier-page'
import { DossierFrame } from '../../../../_parts/dossier-frame'
import { Explained } from '../../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../../_parts/paths'
import { HAND, SOORT_FEIT } from '../../../../_parts/words'
import { Carried } from '../carried'
import { modusOf, startValues, stepPath } from '../steps'
import { spec } from './form'

const optionOf = ({ id, inhoud, happened }: Vermelding<'feit'>) => ({
  value: id,
  label: <span className="typed">{inhoud.wat}</span>,
  hint: [SOORT_FEIT[inhoud.soort], HAND[inhoud.hand], inhoud.bron, wanneerTekst(happened)]
    .filter((t) => t !== '')
    .join('. '),
})

/** Which facts go out: what is linked to a weighing first. Nothing is chosen beforehand. */
export default async function ReportFactsPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state: read } = await dossierForm(spec, props, 'melding', startValues)
  const { dossier } = page.view
  const modus = modusOf(read.values)
  if (modus === null || dossier.toestand === 'nieuw') redirect(stepPath(at, ''))
  const state = {
    ...read,
    values: { ...read.values, feiten: chosenFacts(dossier, all(read.values, 'feiten')).map((f) => f.id) },
  }
  const { gekoppeld, nietGekoppeld, nietAangeboden } = offeredFacts(dossier, modus)
  const link = `${stepPath(at, '')}?concept=${state.key}`
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Welke feiten zijn nodig voor deze melding?"
      windowTitle="Melding, feiten"
      caption="Melding: 2 van 5"
      lead="Kies alleen wat nodig is om de zorg te begrijpen."
      errors={state.errors}
      back={{ href: link, text: 'Over wie meldt u?' }}
    >
      <Explained woorden={['afweging', 'melding']} />
      <NotOffered none={gekoppeld.length + nietGekoppeld.length === 0} hidden={nietAangeboden.length > 0} at={at} />
      <Form state={state} submit="Verder">
        <Carried state={state} shown={['feiten']} />
        {gekoppeld.length > 0 && (
          <Checkboxes
            state={state}
            name="feiten"
            legend="Gekoppeld aan een afweging"
            options={gekoppeld.map(optionOf)}
          />
        )}
        {nietGekoppeld.length > 0 && (
          <Checkboxes
            state={state}
            name="feiten"
            legend="Niet gekoppeld"
            hint="Deze feiten horen nog bij geen afweging. Zijn ze echt nodig?"
            options={nietGekoppeld.map(optionOf)}
          />
        )}
      </Form>
    </DossierFrame>
  )
}

/** Nothing to choose, or not everything: said in so many words. */
const NotOffered = ({ none, hidden, at }: { none: boolean; hidden: boolean; at: DossierParams }) => (
  <>
    {none && (
      <p>
        Er staan geen feiten die hier passen. <a href={`${dossierPath(at)}/feiten/nieuw`}>Leg een feit vast</a>, of ga
        verder zonder.
      </p>
    )}
    {hidden && (
      <Notice title="Niet alles staat in de lijst">
        <p>
          Een deel van uw feiten gaat over een kind dat u niet zag. In deze melding schrijft u daar niets over. Zag u
          het kind wel? <a href={`${dossierPath(at)}/personen`}>Leg dat vast bij de persoon</a>.
        </p>
      </Notice>
    )}
  </>
)
