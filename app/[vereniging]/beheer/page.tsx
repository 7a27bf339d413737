import { ROLES } from '@/lib/domain/access/actor'
import type { Params } from '@/lib/web/form-spec'
import { listMembers } from '@/lib/usecases/vereniging/list-members'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { dagTekst } from '@/lib/documents/tijd'
import { Page } from '../../_ui/page'
import { roleWord } from './_words'

/** Who is here, and with which roles. What an administrator never sees stands here in words. */
export default async function MembersPage({ params }: { params: Promise<Params> }) {
  const { vereniging } = await params
  const base = `/${vereniging}/beheer`
  const { actor, place, visitor } = await requireMember(vereniging, base)
  const members = valueOrNotFound(await listMembers(actor, {}))
  return (
    <Page place={place} visitor={visitor} area="beheer" windowTitle="Beheer" title="Leden en rollen">
      <p>
        U ziet wie hier heeft ingelogd en wie welke rol heeft. U ziet geen dossiers, ook niet of iemand een dossier
        heeft.
      </p>
      <p>
        <a href={`${base}/kader`}>Beheer het kader van de vereniging</a>
      </p>
      <p>
        <a href={`${base}/logboek`}>Bekijk het logboek van de vereniging</a>
      </p>
      <ul className="rows">
        {members.map(({ personId, displayName, createdAt, roles, self }) => (
          <li key={personId}>
            <a href={`${base}/leden/${personId}`}>{displayName}</a>
            <span className="quiet">
              {roles.length === 0
                ? 'Geen rol'
                : ROLES.filter((r) => roles.includes(r))
                    .map(roleWord)
                    .join(', ')}
              {self && ' (dat bent u)'}. Hier sinds {dagTekst(createdAt.slice(0, 10))}.
            </span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
