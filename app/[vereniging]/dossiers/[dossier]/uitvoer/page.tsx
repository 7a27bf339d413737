import { LinkButton } from '@/app/_ui/link-button'
import { Notice } from '@/app/_ui/notice'
import { SCHEMA_ADDRESS } from '@/lib/domain/dossier/export'
import { Explained } from '../../_parts/explained'
import { DossierFrame } from '../../_parts/dossier-frame'
import { dossierPage } from '../../_parts/dossier-page'
import { dossierPath, type DossierParams } from '../../_parts/paths'

/** The dossier as an open file: what it is, and that whoever holds it can read it. */
export default async function ExportPage({ params }: { params: Promise<DossierParams> }) {
  const at = await params
  const base = dossierPath(at)
  const page = await dossierPage(at, 'uitvoer', `${base}/uitvoer`)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Bewaar dit dossier als bestand"
      windowTitle="Bestand"
      lead="U krijgt één bestand met alles wat u vastlegde. Een ander programma kan het lezen."
    >
      <Explained woorden={['afwegingskader']} />
      <Notice title="Let op: iedereen die het bestand heeft, kan het lezen">
        <p>Het bestand is niet op slot. De echte namen en adressen staan er ook in.</p>
        <p>Bewaar het alleen op een veilige plek. Mail het niet zomaar.</p>
      </Notice>
      <p>
        <LinkButton href={`${base}/uitvoer/bestand`}>Bewaar het bestand</LinkButton>
      </p>
      <h2>Wat staat erin?</h2>
      <ul>
        <li>Alles wat u vastlegde, op volgorde. Ook wat u later verbeterde.</li>
        <li>Wanneer iets gebeurde, en wanneer en door wie het is vastgelegd.</li>
        <li>De namen en adressen, in een eigen deel. Een programma kan dat deel weglaten.</li>
        <li>De plaats van elke tekst in het logboek, met de codes.</li>
        <li>Welke versie van het kader gold.</li>
      </ul>
      <p>Concepten staan er niet in. Elke keer dat u het bestand bewaart, komt dat in de lijst van inzage.</p>
      <h2>Voor wie het wil inlezen</h2>
      <p>
        Het bestand is open JSON. <a href={SCHEMA_ADDRESS}>Het schema van het bestand</a> zegt wat elk deel betekent.
        Dat adres blijft hetzelfde.
      </p>
      <p>
        Wilt u het dossier lezen of printen? Neem dan <a href={`${base}/verslag`}>het verslag</a>.
      </p>
    </DossierFrame>
  )
}
