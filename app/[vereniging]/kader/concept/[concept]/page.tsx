import { Compare } from '@/app/_ui/kader/compare'
import { Typed } from '@/app/_ui/facts'
import { Notice } from '@/app/_ui/notice'
import { Page } from '@/app/_ui/page'
import { standVan, tellingVan, veranderd } from '@/lib/documents/framework-compare'
import { knopen } from '@/lib/domain/kader/anatomy'
import { labelOf } from '@/lib/domain/kader/edit/outline'
import { sideBySide } from '@/lib/domain/kader/side-by-side'
import { readConsultation } from '@/lib/usecases/kader/read-consultation'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { queryOf, type Query } from '@/lib/web/read-form'
import { consultPath, type ConsultParams } from './_paths'

type View = Extract<Awaited<ReturnType<typeof readConsultation>>, { ok: true }>['value']

/** A version that was put to the members: what is new in it, beside what holds now, and a reaction to any piece. */
export default async function ConsultPage({
  params,
  searchParams,
}: {
  params: Promise<ConsultParams>
  searchParams: Query
}) {
  const at = await params
  const { actor, place, visitor } = await requireMember(at.vereniging, consultPath(at))
  const view = valueOrNotFound(await readConsultation(actor, { concept: at.concept }))
  const naast = view.current === null ? null : sideBySide(view.current, view.kader)
  return (
    <Page
      place={place}
      visitor={visitor}
      area="kader"
      windowTitle="Lees mee met het kader"
      caption={`Voorstel voor versie ${view.kader.versie}`}
      title="Wat vindt u van deze versie?"
      back={{ href: `/${at.vereniging}/kader`, text: 'De versie die nu geldt' }}
    >
      {(await queryOf(searchParams, 'gelukt')) === 'reactie' && (
        <Notice kind="goed">
          <p>Dank u. De redactie leest uw reactie.</p>
        </Notice>
      )}
      <p>Kies een stuk om erop te reageren. Alleen de redactie leest uw reactie. Schrijf niets over een cliënt.</p>
      {view.kader.wijziging !== '' && <p>{view.kader.wijziging}</p>}
      {naast !== null && (
        <Compare
          telling={tellingVan(naast)}
          stand={standVan}
          blokken={veranderd(naast)}
          href={({ id, stand }) => (stand === 'weg' ? undefined : `${consultPath(at)}/${id}`)}
        />
      )}
      <Own view={view} />
      <Whole view={view} at={at} />
    </Page>
  )
}

const Own = ({ view: { own, kader } }: { view: View }) =>
  own.length === 0 ? null : (
    <section className="stack">
      <h2>Uw reacties</h2>
      <ul className="rows">
        {own.map(({ commentId, blockId, tekst }) => {
          const knoop = knopen(kader).find(({ id }) => id === blockId)
          return (
            <li key={commentId}>
              <b>{knoop === undefined ? 'Een stuk dat niet meer in de tekst staat' : labelOf(knoop)}</b>
              <Typed>{tekst}</Typed>
            </li>
          )
        })}
      </ul>
    </section>
  )

const Whole = ({ view: { kader }, at }: { view: View; at: ConsultParams }) => (
  <section className="stack">
    <h2>De hele tekst</h2>
    <ul className="pieces">
      {knopen(kader)
        .filter(({ soort }) => soort !== 'onderdeel' && soort !== 'optie')
        .map((knoop) => (
          <li key={knoop.id}>
            <a href={`${consultPath(at)}/${knoop.id}`}>{labelOf(knoop)}</a>
          </li>
        ))}
    </ul>
  </section>
)
