import { Facts } from '@/app/_ui/facts'
import { huidige } from '@/lib/domain/dossier/current'
import type { InhoudVan } from '@/lib/domain/dossier/entries'
import { lijstVoor } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import { dossierPage } from '../../_parts/dossier-page'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'
import { GEZAG, JA_NEE, LEEFTIJD, ROL } from '../../_parts/words'
import { ChildPath } from './child-path'
import { ConsentHelp } from './consent-help'
import { ToSpeakWith } from './to-speak-with'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

export default async function PersonsPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'personen')
  const { dossier, kader } = page.view
  return (
    <RecordList
      page={page}
      at={at}
      folder="personen"
      woorden={['kindcheck', 'melding', 'pleger', 'veilig-thuis', 'wilsbekwaam']}
      title="Wie zijn erbij betrokken?"
      add="Voeg iemand toe"
      empty="Er staat nog niemand in dit dossier."
      done={(await searchParams).gelukt}
      before={
        <>
          <p>
            Echte namen staan apart: <a href={`${dossierPath(at)}/namen`}>namen en adressen</a>.
          </p>
          <ChildPath dossier={dossier} at={at} />
          <ToSpeakWith dossier={dossier} at={at} />
        </>
      }
      after={<ConsentHelp dossier={dossier} />}
      rows={huidige(dossier.personen)}
      item={(persoon) => ({ heading: persoon.aanduiding, body: <Facts rows={rowsOf(persoon, kader)} /> })}
    />
  )
}

/** What was left open is not listed: most persons need only a word, a role and an age. */
function rowsOf(persoon: InhoudVan<'persoon'>, kader: Kader) {
  const { rollen, leeftijd, client, gezien, gezag, huishouden, vormen, toelichting } = persoon
  const forms = lijstVoor(kader, 'vormen-ouderenmishandeling')?.items ?? []
  const wordsOf = (id: string) => forms.find((f) => f.id === id)?.tekst ?? id
  const row = (label: string, value: string) => (value === '' ? [] : [{ label, value }])
  return [
    { label: 'Rol in deze zaak', value: rollen.map((r) => ROL[r]).join(', ') },
    { label: 'Leeftijd', value: LEEFTIJD[leeftijd] },
    ...row('Uw cliënt', client && JA_NEE[client]),
    ...row('Zelf gezien of gesproken', gezien && JA_NEE[gezien]),
    ...row('Gezag over een kind', gezag && GEZAG[gezag]),
    ...row('Woont', huishouden),
    ...(vormen.length === 0 ? [] : [{ label: 'Vormen', value: <Forms words={vormen.map(wordsOf)} /> }]),
    ...(toelichting === '' ? [] : [{ label: 'Toelichting', value: <span className="typed">{toelichting}</span> }]),
  ]
}

const Forms = ({ words }: { words: readonly string[] }) => (
  <ul>
    {words.map((word) => (
      <li key={word}>{word}</li>
    ))}
  </ul>
)
