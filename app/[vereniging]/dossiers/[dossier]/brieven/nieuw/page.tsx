import { redirect } from 'next/navigation'
import { Checkboxes, Choice } from '@/app/_ui/choice'
import { huidige } from '@/lib/domain/dossier/current'
import type { Vermelding } from '@/lib/domain/dossier/state'
import { wanneerTekst } from '@/lib/documents/tijd'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { HAND, SOORT_FEIT } from '../../../_parts/words'
import { spec } from './tekst/form'

const NOT_CHOSEN = { veld: 'aan', tekst: 'Kies wie de brief leest.' }
const LEZERS = [
  { value: 'ouders', label: 'De ouders' },
  { value: 'kind', label: 'Een kind van 12 jaar of ouder' },
  { value: 'volwassene', label: 'Een volwassene, zoals uw cliënt' },
]
const optionOf = ({ id, inhoud, happened }: Vermelding<'feit'>) => ({
  value: id,
  label: <span className="typed">{inhoud.wat}</span>,
  hint: [SOORT_FEIT[inhoud.soort], HAND[inhoud.hand], inhoud.bron, wanneerTekst(happened)]
    .filter((t) => t !== '')
    .join('. '),
})

/** For whom, and from which facts. Nothing is typed here, so the choice goes along in the address (ids only). */
export default async function LetterFactsPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state: read, query } = await dossierForm(spec, props, 'brief')
  const state = query['kies'] === '1' ? { ...read, errors: [NOT_CHOSEN] } : read
  const { dossier } = page.view
  const base = dossierPath(at)
  if (dossier.toestand !== 'open') redirect(`${base}/brieven`)
  const feiten = huidige(dossier.feiten)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Voor wie is de brief?"
      windowTitle="Nieuwe brief"
      caption="Brief: 1 van 2"
      lead="Kies alleen feiten die de lezer mag weten. Daarna leest en verandert u de tekst."
      errors={state.errors}
      back={{ href: `${base}/brieven`, text: 'Brieven' }}
    >
      <Explained woorden={['veilig-thuis']} />
      <form className="form" method="get" action={`${base}/brieven/nieuw/tekst`}>
        <Choice state={state} name="aan" legend="Wie leest de brief?" options={LEZERS} />
        {feiten.length > 0 && (
          <Checkboxes
            state={state}
            name="feiten"
            legend="Welke feiten komen erin?"
            hint="Hoorde u iets van een ander? Vraag die eerst of het in de brief mag."
            options={feiten.map(optionOf)}
          />
        )}
        <div className="buttons">
          <button className="button">Maak de tekst</button>
        </div>
      </form>
    </DossierFrame>
  )
}
