import { Compare } from '@/app/_ui/kader/compare'
import { Page } from '@/app/_ui/page'
import { standVan, tellingVan, veranderd } from '@/lib/documents/framework-compare'
import { compareVersions } from '@/lib/usecases/kader/compare-versions'
import type { Params } from '@/lib/web/form-spec'
import { valueOrNotFound } from '@/lib/web/member-page'
import { visit } from '@/lib/web/session'

type CompareParams = Params & { readonly van: string; readonly naar: string }

/** What changed from one version to another: public, printable, each difference with its own link. */
export default async function ComparePage({ params }: { params: Promise<CompareParams> }) {
  const { vereniging, van, naar } = await params
  const { place, actor } = await visit(vereniging)
  const { from, to, naast } = valueOrNotFound(await compareVersions(vereniging, { van, naar }))
  const older =
    van === 'basis' ? `het kader van de beroepsgroep (versie ${from.ref.versie})` : `versie ${from.ref.versie}`
  return (
    <Page
      place={place}
      visitor={actor}
      area="kader"
      windowTitle={`Wat veranderde in versie ${to.ref.versie}`}
      title={`Wat is er veranderd in versie ${to.ref.versie}?`}
      back={{ href: `/${vereniging}/kader/${to.ref.versie}`, text: `Versie ${to.ref.versie}` }}
      kader={to.ref}
    >
      <p>U vergelijkt met {older}. Wat is weggehaald, is doorgestreept. Wat erbij kwam, is onderstreept.</p>
      <p className="no-print">
        <a href={`/${vereniging}/kader/vergelijk/${van}/${naar}/pdf`}>Bewaar deze vergelijking als PDF</a>
      </p>
      <Compare telling={tellingVan(naast)} stand={standVan} blokken={veranderd(naast)} />
    </Page>
  )
}
