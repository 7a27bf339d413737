import { Compare } from '@/app/_ui/kader/compare'
import { standVan, tellingVan, veranderd } from '@/lib/documents/framework-compare'
import { sideBySide } from '@/lib/domain/kader/side-by-side'
import { queryOf } from '@/lib/web/read-form'
import { conceptPage, type ConceptProps } from '../../_parts/concept-page'
import { blokPath, conceptPath, type ConceptParams } from '../../_parts/paths'
import { StudioFrame } from '../../_parts/studio-frame'

/** The version in the making beside the one in force, or beside the framework of the profession. */
export default async function ChangesPage({ params, searchParams }: ConceptProps<ConceptParams>) {
  const at = await params
  const page = await conceptPage(at, `${conceptPath(at)}/verschillen`)
  const { kader, current, base } = page.view
  const withBase = (await queryOf(searchParams, 'met')) === 'basis' || current === null
  const other = withBase ? base : current
  const naast = sideBySide(other.kader, kader)
  return (
    <StudioFrame page={page} at={at} title="Wat is er anders?" windowTitle="Verschillen">
      <p>
        {withBase
          ? 'U vergelijkt met het kader van de beroepsgroep.'
          : `U vergelijkt met versie ${other.ref.versie}, die nu geldt.`}{' '}
        Wat is weggehaald, is doorgestreept. Wat erbij kwam, is onderstreept.
      </p>
      <p className="no-print">
        {withBase ? (
          <a href={`${conceptPath(at)}/verschillen`}>Vergelijk met de versie die nu geldt</a>
        ) : (
          <a href={`${conceptPath(at)}/verschillen?met=basis`}>Vergelijk met het kader van de beroepsgroep</a>
        )}
      </p>
      <Compare
        telling={tellingVan(naast)}
        stand={standVan}
        blokken={veranderd(naast)}
        href={({ id, stand }) => (stand === 'weg' ? undefined : blokPath(at, id))}
      />
    </StudioFrame>
  )
}
