import { LinkButton } from '@/app/_ui/link-button'
import { BRIEF_AAN } from '@/lib/documents/labels'
import { momentTekst, wanneerTekst } from '@/lib/documents/tijd'
import { huidige } from '@/lib/domain/dossier/current'
import { Done } from '../../_parts/done'
import { DossierFrame } from '../../_parts/dossier-frame'
import { dossierPage } from '../../_parts/dossier-page'
import { dossierPath, type DossierParams } from '../../_parts/paths'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

/** The letters of this dossier, the newest wording of each. */
export default async function LettersPage({ params, searchParams }: Props) {
  const at = await params
  const base = dossierPath(at)
  const page = await dossierPage(at, 'brieven', `${base}/brieven`)
  const { dossier } = page.view
  const rows = huidige(dossier.brieven)
  const open = dossier.toestand === 'open'
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Brieven"
      windowTitle="Brieven"
      lead="Een brief in gewone taal, uit de feiten die u kiest. U geeft of stuurt hem zelf."
    >
      <Done code={(await searchParams).gelukt} />
      {open && (
        <p>
          <LinkButton href={`${base}/brieven/nieuw`}>Maak een brief</LinkButton>
        </p>
      )}
      {rows.length === 0 && <p className="quiet">Er zijn nog geen brieven.</p>}
      {rows.map(({ id, inhoud, happened, recorded }) => (
        <article key={id} className="record stack">
          <h2>{BRIEF_AAN[inhoud.aan]}</h2>
          <p className="quiet">
            {happened.soort !== 'onbekend' && `Gegeven: ${wanneerTekst(happened)}. `}
            Vastgelegd: {momentTekst(recorded)}.
          </p>
          <p>
            <a href={`${base}/brieven/${id}`}>Lees of print de brief</a>
          </p>
          {open && (
            <p className="no-print">
              <a href={`${base}/brieven/nieuw/tekst?vervangt=${id}`}>Verbeter deze brief</a>
            </p>
          )}
        </article>
      ))}
    </DossierFrame>
  )
}
