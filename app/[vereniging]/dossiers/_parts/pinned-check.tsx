import { Details } from '@/app/_ui/details'
import type { Kader } from '@/lib/domain/kader/schema'
import { Markdown } from '@/lib/documents/markdown-html'

/** A check in the framework's own words, as the dossier's version has them. */
export const PinnedCheck = ({ controle }: { controle: Kader['controles'][number] }) => (
  <Details summary={`Wat het kader zegt: ${controle.kop}`}>
    <div className="pinned stack">
      <Markdown tekst={controle.tekst} />
      {controle.noot !== undefined && <p className="quiet">Noot van de redactie: {controle.noot.tekst}</p>}
    </div>
  </Details>
)
