import { LinkButton } from '@/app/_ui/link-button'
import { Notice } from '@/app/_ui/notice'
import { dagTekst } from '@/lib/documents/tijd'
import { huidigeInCyclus } from '@/lib/domain/dossier/current'
import { dutchDay } from '@/lib/domain/shared/day'
import type { DossierView } from './dossier-page'
import { dossierPath, type DossierParams } from './paths'

/** Is there a newer version about which nothing was chosen yet in this traject? It is offered once, and not again. */
export const newerOffered = ({ dossier, nieuwer }: DossierView): boolean =>
  nieuwer !== null &&
  dossier.toestand === 'open' &&
  !huidigeInCyclus(dossier, dossier.kaderkeuzes).some(({ inhoud }) => inhoud.naar.sha256 === nieuwer.ref.sha256)

export function NewerVersion({ view, at }: { view: DossierView; at: DossierParams }) {
  const { nieuwer, row } = view
  if (nieuwer === null || !newerOffered(view)) return null
  return (
    <Notice kind="uitleg" title="er is een nieuwere versie van het kader">
      <p>
        Sinds {dagTekst(dutchDay(nieuwer.effectiveFrom))} geldt versie {nieuwer.ref.versie}. Dit dossier loopt onder
        versie {row.kader.versie}. U kunt blijven of overstappen.
      </p>
      <p>
        <LinkButton href={`${dossierPath(at)}/kader`}>Kijk wat er verandert en kies</LinkButton>
      </p>
    </Notice>
  )
}
