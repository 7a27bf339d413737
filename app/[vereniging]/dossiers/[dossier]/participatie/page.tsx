import { LinkButton } from '@/app/_ui/link-button'
import {
  kinderenVoorParticipatie,
  participatieVan,
  puntengroepen,
  standen,
  type Puntengroep,
  type Stand,
} from '@/lib/domain/dossier/participation'
import type { Dossier } from '@/lib/domain/dossier/state'
import type { Wie } from '@/lib/domain/dossier/who'
import { inhoudVan, isLijst, lijstVoor } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import { PARTICIPATIE } from '@/lib/documents/labels'
import { dagTekst, momentTekst } from '@/lib/documents/tijd'
import { Done } from '../../_parts/done'
import { dossierPage } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import { Explained } from '../../_parts/explained'
import { PinnedText } from '../../_parts/pinned-text'
import { dossierPath, type DossierParams } from '../../_parts/paths'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

/** How each child was involved so far, item by item of the framework's list (R-26…R-31). */
export default async function ParticipationPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'participatie')
  const { dossier, kader } = page.view
  const groups = puntengroepen(kader)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Hoe betrekt u het kind?"
      windowTitle="Het kind betrekken"
      lead="Een kind mag weten wat er gebeurt, en mag zeggen wat het vindt. Wat u nu niet doet, kan later."
    >
      <Done code={(await searchParams).gelukt} />
      <Explained
        woorden={['afweging', 'afwegingskader']}
        kadertekst={[lijstVoor(kader, 'participatie-kind'), tips(kader)]}
      />
      <p>
        De mening van het kind over een antwoord of besluit schrijft u op bij elke afweging. Hier staat wat u vertelde
        en vroeg.
      </p>
      <Intro kader={kader} />
      {groups.length === 0 && <p className="quiet">Deze versie van het kader heeft geen lijst voor kinderen.</p>}
      {dossier.toestand !== 'nieuw' &&
        groups.length > 0 &&
        kinderenVoorParticipatie(dossier).map((kind) => (
          <OfChild key={kind?.id ?? ''} kind={kind} dossier={dossier} groups={groups} at={at} />
        ))}
    </DossierFrame>
  )
}

/** Where the framework points to advice on how to talk with a child; its block stands beside the list. */
const tips = (kader: Kader) =>
  inhoudVan(kader).filter((deel) => !isLijst(deel) && deel.id === 'participatie-gesprekstips')

function Intro({ kader }: { kader: Kader }) {
  const found = tips(kader)
  return found.length === 0 ? null : <PinnedText inhoud={found} />
}

type OfChildProps = {
  readonly kind: Wie | null
  readonly dossier: Exclude<Dossier, { toestand: 'nieuw' }>
  readonly groups: readonly Puntengroep[]
  readonly at: DossierParams
}
function OfChild({ kind, dossier, groups, at }: OfChildProps) {
  const stands = standen(dossier, kind)
  const told = participatieVan(dossier, kind).filter((v) => v.inhoud.teruggekoppeld !== '')
  const form = `${dossierPath(at)}/participatie/nieuw${kind === null ? '' : `?kind=${kind.id}`}`
  const name = kind?.inhoud.aanduiding ?? 'Het kind'
  return (
    <section className="stack" aria-label={name}>
      <h2>{name}</h2>
      {dossier.toestand === 'open' && (
        <p>
          <LinkButton href={form}>
            Leg vast wat u vertelde en vroeg
            {kind !== null && <span className="visually-hidden">: {name}</span>}
          </LinkButton>
        </p>
      )}
      {groups.map(({ id, kop, punten }) => (
        <div key={id} className="stack">
          {kop !== null && <h3>{kop}</h3>}
          <ul>
            {punten.map((punt) => (
              <li key={punt.id}>
                {punt.tekst} <Standing stand={stands.get(punt.id)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {told.map((v) => (
        <div key={v.id} className="stack">
          <h3>Wat u het kind terug vertelde</h3>
          <p className="typed">{v.inhoud.teruggekoppeld}</p>
          <p className="quiet">Vastgelegd: {momentTekst(v.recorded)}.</p>
        </div>
      ))}
    </section>
  )
}

/** In words; a day of one's own is said and never turns red (R-06, I8). */
function Standing({ stand }: { stand: Stand | undefined }) {
  if (stand === undefined) return <b>Nog open.</b>
  return (
    <>
      {stand.stand !== '' && <b>{PARTICIPATIE[stand.stand]}.</b>}{' '}
      {stand.toelichting !== '' && <span className="typed">{stand.toelichting}</span>}
      {stand.opnieuwOp !== null && (
        <span className="quiet"> U wilt hier opnieuw naar kijken op {dagTekst(stand.opnieuwOp)}.</span>
      )}
    </>
  )
}
