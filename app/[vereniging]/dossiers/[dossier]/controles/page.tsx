import { Facts } from '@/app/_ui/facts'
import { huidige } from '@/lib/domain/dossier/current'
import type { Dossier } from '@/lib/domain/dossier/state'
import { laatsteControle } from '@/lib/domain/dossier/checks'
import type { Kader } from '@/lib/domain/kader/schema'
import { dossierPage } from '../../_parts/dossier-page'
import { PinnedCheck } from '../../_parts/pinned-check'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'
import { CONTROLE_UITKOMST, JA_NEE } from '../../_parts/words'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }
const typed = (text: string) => text && <span className="typed">{text}</span>

/** The checks of the framework, by its list: the kindcheck is statutory, KOPP comes with a parent's illness. */
export default async function ChecksPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'controles')
  const { dossier, kader } = page.view
  return (
    <RecordList
      page={page}
      at={at}
      folder="controles"
      woorden={['afwegingskader', 'kindcheck', 'kopp', 'minderjarig']}
      title="Checks: zijn er kinderen, en zijn zij veilig?"
      lead="Een probleem van een volwassene kan ook een kind raken. Daarom kijkt u of er kinderen zijn, en hoe het met hen gaat."
      add="Leg een check vast"
      empty="U hebt nog geen check vastgelegd."
      done={(await searchParams).gelukt}
      before={<Checks kader={kader} dossier={dossier} at={at} />}
      rows={huidige(dossier.controles)}
      item={({ controle, aanleiding, minderjarigen, uitkomst, toelichting, mening }) => ({
        heading: kader.controles.find((c) => c.id === controle)?.kop ?? controle,
        body: (
          <Facts
            rows={[
              { label: 'Uitkomst', value: CONTROLE_UITKOMST[uitkomst] },
              { label: 'Kinderen jonger dan 18 jaar', value: minderjarigen && JA_NEE[minderjarigen] },
              { label: 'Aanleiding', value: typed(aanleiding) },
              { label: uitkomst === 'niet-gedaan' ? 'Waarom niet' : 'Wat kwam eruit', value: typed(toelichting) },
              { label: 'Wat het kind vindt', value: typed(mening) },
            ]}
          />
        ),
      })}
    />
  )
}

type ChecksProps = { readonly kader: Kader; readonly dossier: Dossier; readonly at: DossierParams }
function Checks({ kader, dossier, at }: ChecksProps) {
  if (dossier.toestand === 'nieuw') return null
  return (
    <section className="stack" aria-labelledby="welke">
      <h2 id="welke">Wanneer doet u welke check?</h2>
      <ul>
        <li>
          De kindcheck hoort bij iedere volwassen cliënt met problemen die een kind kunnen raken. Hij is verplicht.
        </li>
        <li>
          KOPP speelt als een ouder psychische problemen heeft. De richtlijn helpt om te zien hoe ernstig het is voor
          het kind.
        </li>
        {dossier.soort === 'kind' && (
          <li>
            Dit dossier gaat over een kind. Een check is dan niet verplicht. Behandelt u ook een ouder? Doe hem dan.
          </li>
        )}
      </ul>
      {kader.controles.map((controle) => (
        <div key={controle.id} className="stack">
          <PinnedCheck controle={controle} />
          {dossier.toestand === 'open' && laatsteControle(dossier, controle.id) === undefined && (
            <p>
              <a href={`${dossierPath(at)}/controles/nieuw?check=${controle.id}`}>
                Leg deze check vast: {controle.kop}
              </a>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
