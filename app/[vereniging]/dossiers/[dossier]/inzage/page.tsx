import { Page } from '@/app/_ui/page'
import { Pager } from '@/app/_ui/pager'
import { momentTekst } from '@/lib/documents/tijd'
import { readAccessLog } from '@/lib/usecases/dossier/read-access-log'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { queryOf, type Query } from '@/lib/web/read-form'
import { dossierPath, type DossierParams } from '../../_parts/paths'

const ACT: Readonly<Record<string, string>> = {
  'dossier.gelezen': 'Gelezen',
  'dossier.afgedrukt': 'Geprint of als PDF geopend',
  'dossier.inzage-gelezen': 'Deze lijst bekeken',
  'dossier.geexporteerd': 'Als bestand bewaard',
}

/** Who looked in this dossier. Each line was written in the transaction of the reading itself. */
export default async function AccessPage(props: { params: Promise<DossierParams>; searchParams: Query }) {
  const at = await props.params
  const asked = { ...(await named(props.searchParams, 'ouderDan')), ...(await named(props.searchParams, 'nieuwerDan')) }
  const { actor, place, visitor } = await requireMember(at.vereniging, `${dossierPath(at)}/inzage`)
  const { lines, view, ouder, nieuwer } = valueOrNotFound(
    await readAccessLog(actor, { dossierId: at.dossier, ...asked }),
  )
  const here = `${dossierPath(at)}/inzage`
  return (
    <Page
      place={place}
      visitor={visitor}
      area="dossiers"
      windowTitle="Inzage"
      title="Wie keek in dit dossier?"
      lead="Het nieuwste staat bovenaan. Deze lijst kan niemand veranderen."
      back={{ href: dossierPath(at), text: 'Terug naar het dossier' }}
      {...(view.row.state === 'open' ? { danger: `${dossierPath(at)}/spoed` } : {})}
      kader={view.row.kader}
    >
      {lines.length === 0 && <p className="quiet">Nog niemand.</p>}
      <ul className="records">
        {lines.map((line) => (
          <li key={line.eventId}>
            <b>{ACT[line.type ?? ''] ?? 'Bekeken'}</b>
            <span className="quiet">
              {line.self ? 'Door uzelf' : 'Door iemand met wie u dit dossier deelde'}, {momentTekst(line.at)}
              {line.part !== null && `, onderdeel: ${line.part}`}
            </span>
          </li>
        ))}
      </ul>
      <Pager
        vorige={nieuwer === null ? null : { href: `${here}?nieuwerDan=${nieuwer}`, text: 'Vorige, nieuwere regels' }}
        volgende={ouder === null ? null : { href: `${here}?ouderDan=${ouder}`, text: 'Volgende, oudere regels' }}
      />
    </Page>
  )
}

/** A line that the address names, under this name; a list that never had it begins at the top. */
async function named(query: Query, name: string): Promise<Readonly<Record<string, string>>> {
  const id = await queryOf(query, name)
  return id !== undefined && /^[0-9a-f-]{36}$/.test(id) ? { [name]: id } : {}
}
