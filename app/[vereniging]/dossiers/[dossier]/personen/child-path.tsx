import { Notice } from '@/app/_ui/notice'
import type { Dossier } from '@/lib/domain/dossier/state'
import { kindwegAangeboden } from '@/lib/domain/dossier/who'
import { dossierPath, type DossierParams } from '../../_parts/paths'

/** A child is involved in the case of an adult, if only as a witness: what can be done for it, and why. Nothing changes by itself. */
export function ChildPath({ dossier, at }: { dossier: Dossier; at: DossierParams }) {
  if (dossier.toestand === 'nieuw' || !kindwegAangeboden(dossier)) return null
  return (
    <Notice title="Er is iemand jonger dan 18 jaar bij betrokken">
      <p>
        Ook een kind dat geweld alleen ziet of hoort, heeft daar last van. Daarom kunt u ook de weg voor een kind
        volgen. U kiest dat zelf. Er verandert niets vanzelf.
      </p>
      <ul>
        <li>
          <a href={`${dossierPath(at)}/participatie`}>Betrek het kind: vertel en vraag</a>
        </li>
        <li>
          <a href={`${dossierPath(at)}/controles`}>Leg de kindcheck vast</a>
        </li>
      </ul>
    </Notice>
  )
}
