import { VERZOEKSTAPPEN } from '@/lib/domain/dossier/entries-melding'
import { VERZOEKSTAP } from '@/lib/documents/labels'
import { momentTekst } from '@/lib/documents/tijd'
import type { Kader } from '@/lib/domain/kader/schema'
import type { FormKey, Instant } from '@/lib/domain/shared/ids'
import { dossierPath, type DossierParams } from './paths'

export type DraftRow = { readonly draftId: FormKey; readonly form: string; readonly updatedAt: Instant }

const FORMS: Readonly<Record<string, { readonly text: string; readonly path: string }>> = {
  acuut: { text: 'Is er nu iemand in gevaar?', path: 'acuut' },
  notitie: { text: 'Notitie', path: 'notities/nieuw' },
  persoon: { text: 'Persoon', path: 'personen/nieuw' },
  feit: { text: 'Feit of waarneming', path: 'feiten/nieuw' },
  identiteit: { text: 'Naam en adres', path: 'namen/nieuw' },
  controle: { text: 'Check', path: 'controles/nieuw' },
  akkoord: { text: 'Akkoord van de bron', path: 'akkoord/nieuw' },
  achtergrond: { text: 'Achtergrond', path: 'achtergrond/nieuw' },
  hulpverlener: { text: 'Hulpverlener', path: 'hulpverleners/nieuw' },
  toestemming: { text: 'Toestemming', path: 'toestemming/nieuw' },
  overleg: { text: 'Overleg', path: 'overleg/nieuw' },
  gesprek: { text: 'Gesprek', path: 'gesprekken/nieuw' },
  participatie: { text: 'Het kind betrekken', path: 'participatie/nieuw' },
  melding: { text: 'Tekst van de melding', path: 'meldingen/nieuw' },
  doorgegeven: { text: 'Melding doorgegeven', path: 'meldingen/doorgegeven' },
  'na-melding': { text: 'Na de melding', path: 'na-melding/nieuw' },
  informatieverzoek: { text: 'Verzoek om informatie', path: 'informatieverzoeken/nieuw' },
  brief: { text: 'Brief', path: 'brieven/nieuw/tekst' },
  weegmoment: { text: 'Later wegen', path: 'weegmoment/nieuw' },
  autonomie: { text: 'Weigering wegen', path: 'autonomie/nieuw' },
  spoed: { text: 'Spoedbesluit', path: 'spoed' },
  besluit: { text: 'Besluit', path: 'besluit' },
  kader: { text: 'Versie van het kader', path: 'kader' },
  sluiten: { text: 'Traject afsluiten', path: 'sluiten' },
  opnieuw: { text: 'Opnieuw beginnen', path: 'opnieuw' },
}

/** A guideline of one request: `verzoek-<step>-<id of the request>`. */
function ofRequest(form: string): { readonly text: string; readonly path: string } | undefined {
  const [, stap, id] = /^verzoek-([a-z]+)-([0-9a-f-]{36})$/.exec(form) ?? []
  const step = VERZOEKSTAPPEN.find((s) => s === stap)
  return step && { text: VERZOEKSTAP[step], path: `informatieverzoeken/${id}/${step}` }
}

/** What was begun and not recorded: go on with it, or throw it away. */
export function DraftList({ drafts, kader, at }: { drafts: readonly DraftRow[]; kader: Kader; at: DossierParams }) {
  return (
    <ul className="records">
      {drafts.map(({ draftId, form, updatedAt }) => {
        const afweging = kader.afwegingen.find((a) => a.id === form)
        const place =
          afweging === undefined
            ? (FORMS[form] ?? ofRequest(form))
            : { text: afweging.vraag, path: `afwegingen/${afweging.id}` }
        if (place === undefined) return null
        return (
          <li key={draftId}>
            <a href={`${dossierPath(at)}/${place.path}?concept=${draftId}`}>{place.text}</a>
            <span className="quiet">Concept van {momentTekst(updatedAt)}</span>
            <form method="post" action={`${dossierPath(at)}/concept-weg`}>
              <input type="hidden" name="_sleutel" defaultValue={draftId} />
              <button className="button-link">
                Gooi weg<span className="visually-hidden">: {place.text}</span>
              </button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}
