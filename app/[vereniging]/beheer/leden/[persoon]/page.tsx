import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { GIVEN_ROLES } from '@/lib/usecases/vereniging/association-act'
import { listMembers } from '@/lib/usecases/vereniging/list-members'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { queryOf, type Query } from '@/lib/web/read-form'
import type { MemberParams } from '@/lib/web/role-steps'
import { Notice } from '../../../../_ui/notice'
import { Page } from '../../../../_ui/page'
import { ROLE_MEANING, ROLE_WORDS, roleWord } from '../../_words'

const REFUSED: Readonly<Record<string, string>> = {
  'eigen-rol': 'U kunt uw eigen rol als beheerder niet beëindigen. Vraag het een andere beheerder.',
}

/** One person and the roles that can be given or ended. Each button says what it does; nothing is chosen beforehand. */
export default async function MemberPage({
  params,
  searchParams,
}: {
  params: Promise<MemberParams>
  searchParams: Query
}) {
  const { vereniging, persoon } = await params
  const base = `/${vereniging}/beheer`
  const { actor, place, visitor } = await requireMember(vereniging, `${base}/leden/${persoon}`)
  const member = valueOrNotFound(await listMembers(actor, {})).find((m) => m.personId === persoon)
  if (member === undefined) notFound()
  const fout = await queryOf(searchParams, 'fout')
  const errors =
    fout === undefined ? [] : [{ veld: '', tekst: REFUSED[fout] ?? 'Dit is niet gelukt. Probeer het opnieuw.' }]
  return (
    <Page
      place={place}
      visitor={visitor}
      area="beheer"
      windowTitle="Rollen van een lid"
      title={`Welke rol heeft ${member.displayName}?`}
      back={{ href: base, text: 'Leden en rollen' }}
      errors={errors}
      draftKept={false}
    >
      {await changed(searchParams)}
      <p>Verandert u een rol? Dan moet deze persoon opnieuw inloggen.</p>
      <ul className="rows">
        <li>
          <b>{ROLE_WORDS.member}</b>
          <span className="quiet">
            {member.roles.includes('member') ? 'Heeft deze rol.' : 'Heeft deze rol niet.'} Dit volgt uit het
            ledenportaal.
          </span>
        </li>
        {GIVEN_ROLES.map((rol) => (
          <GivenRole key={rol} rol={rol} has={member.roles.includes(rol)} action={`${base}/leden/${persoon}`} />
        ))}
      </ul>
    </Page>
  )
}

async function changed(query: Query): Promise<ReactNode> {
  const done = await queryOf(query, 'gelukt')
  const rol = roleWord((await queryOf(query, 'rol')) ?? '').toLowerCase()
  if (done !== 'gegeven' && done !== 'beeindigd') return null
  return <Notice kind="goed" title={`de rol ${rol} is ${done === 'gegeven' ? 'gegeven' : 'beëindigd'}`} />
}

const GivenRole = ({ rol, has, action }: { rol: (typeof GIVEN_ROLES)[number]; has: boolean; action: string }) => (
  <li>
    <b>{ROLE_WORDS[rol]}</b>
    <span className="quiet">
      {has ? 'Heeft deze rol.' : 'Heeft deze rol niet.'} {ROLE_MEANING[rol]}
    </span>
    <form method="post" action={`${action}/${has ? 'beeindigen' : 'toekennen'}`}>
      <button className="button" data-kind="tweede" name="rol" value={rol}>
        {has ? 'Beëindig de rol' : 'Geef de rol'} {ROLE_WORDS[rol].toLowerCase()}
      </button>
    </form>
  </li>
)
