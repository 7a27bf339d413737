import { LinkButton } from '@/app/_ui/link-button'
import { Notice } from '@/app/_ui/notice'
import { Page } from '@/app/_ui/page'
import { Pager } from '@/app/_ui/pager'
import { dagTekst, momentTekst } from '@/lib/documents/tijd'
import { listDossiers } from '@/lib/usecases/dossier/list-dossiers'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { queryOf, type Query } from '@/lib/web/read-form'
import type { Params } from '@/lib/web/form-spec'
import { Explained } from './_parts/explained'
import { dossiersPath } from './_parts/paths'
import { SOORT } from './_parts/words'

/** As many as stand on one page. */
const PAGE = 25

/** "Mijn dossiers": under a neutral name of one's own, the last changed first. */
export default async function DossiersPage({ params, searchParams }: { params: Promise<Params>; searchParams: Query }) {
  const at = await params
  const number = numberOf(await queryOf(searchParams, 'bladzijde'))
  const { actor, place, visitor } = await requireMember(at.vereniging, dossiersPath(at))
  // One more than is shown tells whether there are more.
  const part = { vanaf: (number - 1) * PAGE, aantal: PAGE + 1 }
  const { dossiers: found, aangebroken } = valueOrNotFound(await listDossiers(actor, part))
  const dossiers = found.slice(0, PAGE)
  const open = dossiers.filter((d) => d.state === 'open')
  const closed = dossiers.filter((d) => d.state === 'gesloten')
  return (
    <Page place={place} visitor={visitor} area="dossiers" windowTitle="Mijn dossiers" title="Mijn dossiers">
      <p>
        <LinkButton href={`${dossiersPath(at)}/nieuw`}>Nieuw dossier</LinkButton>
      </p>
      {dossiers.length === 0 && number > 1 && <p className="quiet">Op deze bladzijde staan geen dossiers.</p>}
      {dossiers.length === 0 && number === 1 && (
        <Notice title="U hebt nog geen dossiers">
          <p>Maakt u zich zorgen over een cliënt? Open dan een dossier. U kunt het later altijd afsluiten.</p>
        </Notice>
      )}
      <p className="quiet">
        Wilt u eerst wennen? <a href={`/${at.vereniging}/oefenen`}>Oefen met een voorbeeld</a>. Dat telt nergens mee.
      </p>
      <Today dossiers={aangebroken} base={dossiersPath(at)} />
      {dossiers.some((d) => d.cycle > 1) && <Explained woorden={['traject']} />}
      <DossierList title="Lopend" dossiers={open} base={dossiersPath(at)} />
      <DossierList title="Afgesloten" dossiers={closed} base={dossiersPath(at)} />
      <Pager
        vorige={number === 1 ? null : { href: pagePath(at, number - 1), text: 'Vorige dossiers' }}
        volgende={found.length > PAGE ? { href: pagePath(at, number + 1), text: 'Volgende dossiers' } : null}
      />
    </Page>
  )
}

/** Which page an address asks for; what is no number asks for the first. */
const numberOf = (text: string | undefined): number => (/^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : 1)
const pagePath = (at: Params, number: number): string =>
  number === 1 ? dossiersPath(at) : `${dossiersPath(at)}?bladzijde=${number}`

type Listed = Extract<Awaited<ReturnType<typeof listDossiers>>, { ok: true }>['value']['dossiers'][number]

function DossierList({ title, dossiers, base }: { title: string; dossiers: readonly Listed[]; base: string }) {
  if (dossiers.length === 0) return null
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ul className="records">
        {dossiers.map((d) => (
          <li key={d.dossierId}>
            <a href={`${base}/${d.dossierId}`}>{d.label ?? 'Gewist dossier'}</a>
            <span className="quiet">
              {SOORT[d.soort]}
              {d.cycle > 1 && `, traject ${d.cycle}`}. Laatst gewijzigd: {momentTekst(d.changedAt)}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The day that the therapist set has come: a notice in the app, without colour, count or hurry (R-06, I8). */
function Today({ dossiers, base }: { dossiers: readonly Listed[]; base: string }) {
  if (dossiers.length === 0) return null
  return (
    <Notice title="U wilde hier verder kijken">
      <ul>
        {dossiers.map((d) => (
          <li key={d.dossierId}>
            <a href={`${base}/${d.dossierId}`}>{d.label ?? 'Gewist dossier'}</a>
            {d.eigenDag !== null && `. U koos ${dagTekst(d.eigenDag)}.`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
