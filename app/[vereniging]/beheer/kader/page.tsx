import { LinkButton } from '@/app/_ui/link-button'
import { Page } from '@/app/_ui/page'
import { dagTekst, momentTekst } from '@/lib/documents/tijd'
import { dutchDay } from '@/lib/domain/shared/day'
import { listStudio } from '@/lib/usecases/kader/list-studio'
import type { Params } from '@/lib/web/form-spec'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { queryOf, type Query } from '@/lib/web/read-form'
import { areaOf, conceptPath, studioPath } from './_parts/paths'
import { StudioDone } from './_parts/studio-frame'
import { STAND, STATUS } from './_parts/words'

type Studio = Extract<Awaited<ReturnType<typeof listStudio>>, { ok: true }>['value']

/** The versions of the association and where each stands; the ones that are being worked on first. */
export default async function StudioPage({ params, searchParams }: { params: Promise<Params>; searchParams: Query }) {
  const at = await params
  const { actor, place, visitor } = await requireMember(at.vereniging, studioPath(at))
  const studio = valueOrNotFound(await listStudio(actor, {}))
  return (
    <Page
      place={place}
      visitor={visitor}
      area={areaOf(visitor)}
      windowTitle="Kader beheren"
      title="De versies van het kader"
      {...(studio.mayPublish ? { back: { href: `/${at.vereniging}/beheer`, text: 'Leden en rollen' } } : {})}
    >
      <StudioDone code={await queryOf(searchParams, 'gelukt')} />
      <p>
        U maakt een nieuwe versie, legt haar aan de leden voor en vraagt een tweede persoon om akkoord. Daarna wordt zij
        gepubliceerd. Wat gepubliceerd is, verandert nooit meer.
      </p>
      <p>
        <LinkButton href={`${studioPath(at)}/nieuw`}>Begin een nieuwe versie</LinkButton>
      </p>
      <Concepts studio={studio} vereniging={at.vereniging} />
      <Versions studio={studio} vereniging={at.vereniging} />
    </Page>
  )
}

const Concepts = ({ studio: { concepts }, vereniging }: { studio: Studio; vereniging: string }) => (
  <section className="stack">
    <h2>Waar nog aan gewerkt wordt</h2>
    {concepts.length === 0 && <p>Er is nu geen nieuwe versie in de maak.</p>}
    <ul className="rows">
      {concepts.map(({ conceptId, versie, number, status, changedAt }) => (
        <li key={conceptId}>
          <a href={conceptPath({ vereniging, concept: conceptId })}>
            Nieuwe versie {versie} <span className="quiet">(nummer {number} van de redactie)</span>
          </a>
          <span className="quiet">
            {STATUS[status]}. Laatst veranderd op {momentTekst(changedAt)}.
          </span>
        </li>
      ))}
    </ul>
  </section>
)

const Versions = ({ studio: { versions, mayPublish }, vereniging }: { studio: Studio; vereniging: string }) => (
  <section className="stack">
    <h2>Gepubliceerde versies</h2>
    <ul className="rows">
      {versions.map(({ ref, stand, effectiveFrom, publishedAt, changeNote, withdrawn }) => (
        <li key={ref.sha256}>
          <a href={`/${vereniging}/kader/${ref.versie}`}>Versie {ref.versie}</a>
          <b>{STAND[stand]}</b>
          <span className="quiet">
            Gaat in op {dagTekst(dutchDay(effectiveFrom))}. Gepubliceerd op {momentTekst(publishedAt)}. {changeNote}
          </span>
          {withdrawn !== null && <span className="quiet">Waarom vervallen: {withdrawn.reason}</span>}
          {withdrawn === null && mayPublish && (
            <a href={`${studioPath({ vereniging })}/versies/${ref.versie}/vervallen`}>
              Laat versie {ref.versie} vervallen
            </a>
          )}
        </li>
      ))}
    </ul>
  </section>
)
