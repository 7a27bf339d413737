import { Notice } from '@/app/_ui/notice'
import { teSpreken, type TeSpreken } from '@/lib/domain/dossier/asymmetry'
import type { Dossier } from '@/lib/domain/dossier/state'
import { dossierPath, type DossierParams } from '../../_parts/paths'

/** Whom to speak to because of whom one treats: a strong prompt, and a reason is always an answer (A18). */
export function ToSpeakWith({ dossier, at }: { dossier: Dossier; at: DossierParams }) {
  if (dossier.toestand === 'nieuw') return null
  const open = teSpreken(dossier).filter((t) => t.stand === 'open')
  if (open.length === 0) return null
  const must = open.some((t) => t.plicht === 'in-ieder-geval')
  return (
    <Notice kind={must ? 'let-op' : 'uitleg'} title="Met wie spreekt u nog?">
      {open.map((t) => (
        <Line key={`${t.client.id} ${t.persoon.id}`} te={t} />
      ))}
      <p>
        <a href={`${dossierPath(at)}/gesprekken/nieuw`}>Leg een gesprek vast</a>. Kan het niet, of is het niet veilig?
        Leg dan vast waarom.
      </p>
    </Notice>
  )
}

function Line({ te: { client, persoon, plicht } }: { te: TeSpreken }) {
  const wie = persoon.inhoud.aanduiding
  return plicht === 'in-ieder-geval' ? (
    <p>
      U behandelt {client.inhoud.aanduiding}, de mogelijke pleger. Spreek in ieder geval ook met {wie}. Vraag wat {wie}{' '}
      vindt van hulp en van een melding bij Veilig Thuis.
    </p>
  ) : (
    <p>
      U behandelt {client.inhoud.aanduiding}. Spreek als het kan ook met {wie}, de mogelijke pleger. Doe dat alleen als
      het veilig is.
    </p>
  )
}
