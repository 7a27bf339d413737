import { Facts } from '@/app/_ui/facts'
import { LinkButton } from '@/app/_ui/link-button'
import { dagTekst, momentTekst } from '@/lib/documents/tijd'
import { outlineOf } from '@/lib/domain/kader/edit/outline'
import type { ReadForm } from '@/lib/web/read-form'
import { conceptForm, doneIn, type ConceptProps, type ConceptView } from '../_parts/concept-page'
import { Lists } from '../_parts/outline'
import { blokPath, conceptPath, studioPath, type ConceptParams } from '../_parts/paths'
import { StepButton } from '../_parts/step-button'
import { StudioFrame } from '../_parts/studio-frame'
import { STATUS, STEP } from '../_parts/words'
import { stapSpec } from './forms'

/** One version in the making: where it stands, what can be done now, and all its pieces. */
export default async function ConceptHome(props: ConceptProps<ConceptParams>) {
  const { at, page, state } = await conceptForm(stapSpec, props)
  const { view } = page
  const open = view.concept.status !== 'gepubliceerd' && view.concept.status !== 'weggelegd'
  return (
    <StudioFrame
      page={page}
      at={at}
      title={view.kader.titel}
      windowTitle="Nieuwe versie van het kader"
      errors={state.errors}
      back={{ href: studioPath(at), text: 'De versies van het kader' }}
      done={await doneIn(props.searchParams)}
    >
      <Standing view={view} />
      {open && <NextSteps view={view} at={at} state={state} />}
      {open && (
        <>
          <p>
            <a href={blokPath(at, '_document')}>Titel en andere woorden van het kader als geheel</a>
          </p>
          <Lists laden={outlineOf(view.kader).laden} blok="_document" at={at} />
        </>
      )}
      <Steps view={view} />
      {open && (
        <StepButton state={state} action={`${conceptPath(at)}/stap`} name="stap" value="concept-weggelegd">
          Leg deze versie weg
        </StepButton>
      )}
    </StudioFrame>
  )
}

function Standing({ view: { concept, kader, readiness } }: { view: ConceptView }) {
  const { fouten, gegevens, waarschuwingen } = readiness
  const open = waarschuwingen.filter(({ aanvaard }) => aanvaard === null).length
  return (
    <Facts
      rows={[
        { label: 'Stand', value: STATUS[concept.status] },
        { label: 'Gaat in op', value: dagTekst(kader.geldigVanaf) },
        { label: 'Wat er veranderde', value: kader.wijziging },
        {
          label: 'Nog te doen',
          value: `${fouten.length} fouten, ${gegevens.length} gegevens, ${open} aandachtspunten`,
        },
      ]}
    />
  )
}

/** What can be done now, in the order in which it is usually done. Nothing is hidden: a refusal says why. */
function NextSteps({ view, at, state }: { view: ConceptView; at: ConceptParams; state: ReadForm }) {
  const base = conceptPath(at)
  const { status } = view.concept
  return (
    <section className="stack" aria-labelledby="nu">
      <h2 id="nu">Wat u nu kunt doen</h2>
      <ul className="acts">
        <li>
          <a href={`${base}/gegevens`}>Vul de gegevens van deze versie in</a>
        </li>
        <li>
          <a href={`${base}/nakijken`}>Kijk na wat nog beter moet</a>
        </li>
        <li>
          <a href={`${base}/verschillen`}>Bekijk wat er anders is</a>
        </li>
        <li>
          <a href={`${base}/reacties`}>Lees de reacties van leden ({view.comments.length})</a>
        </li>
      </ul>
      {status === 'ter-consultatie' && (
        <p>
          Link voor de leden: <a href={`/${at.vereniging}/kader/concept/${at.concept}`}>lees mee en reageer</a>. Alleen
          leden die inloggen, kunnen hem openen.
        </p>
      )}
      <div className="buttons">
        <StatusButtons view={view} base={base} state={state} />
        <StepButton state={state} action={`${base}/ongedaan`}>
          Maak de laatste wijziging ongedaan
        </StepButton>
      </div>
      {status === 'ter-consultatie' && view.ownWork && (
        <p className="quiet">
          U veranderde de tekst zelf als laatste. Akkoord komt daarom van een andere beheerder of een redacteur.
        </p>
      )}
    </section>
  )
}

function StatusButtons({ view, base, state }: { view: ConceptView; base: string; state: ReadForm }) {
  const { status } = view.concept
  const back = (
    <StepButton state={state} action={`${base}/stap`} name="stap" value="terug-naar-concept">
      Haal terug bij de leden
    </StepButton>
  )
  if (status === 'concept')
    return (
      <StepButton state={state} action={`${base}/stap`} name="stap" value="ter-consultatie" quiet={false}>
        Leg voor aan de leden
      </StepButton>
    )
  if (status === 'akkoord')
    return (
      <>
        <LinkButton href={`${base}/publiceren`}>Publiceer deze versie</LinkButton>
        {back}
      </>
    )
  return (
    <>
      <StepButton state={state} action={`${base}/akkoord`} quiet={false}>
        Geef akkoord
      </StepButton>
      {back}
    </>
  )
}

const Steps = ({ view: { steps, names } }: { view: ConceptView }) => (
  <section className="stack" aria-labelledby="gedaan">
    <h2 id="gedaan">Wat er is gedaan</h2>
    <ol className="rows" reversed>
      {steps.toReversed().map(({ revision, kind, detail, at, own, authorId }) => (
        <li key={revision}>
          <b>{STEP[kind]}</b>
          {detail.wat !== undefined && <span>{detail.wat}</span>}
          {detail.aanvaard !== undefined && <span>Reden: {detail.aanvaard.reden}</span>}
          <span className="quiet">
            {own ? 'U' : authorId === null ? 'Het platform' : (names.get(authorId) ?? 'Iemand anders')}.{' '}
            {momentTekst(at)}.
          </span>
        </li>
      ))}
    </ol>
  </section>
)
