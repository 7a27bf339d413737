import { readAccordSheet } from '@/lib/usecases/dossier/read-accord-sheet'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { PrintPage } from '../../../_parts/print-page'
import { askedFor, chosenTexts } from './chosen'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ feit?: string | string[] }> }

/** The sheet that an informant reads and signs, ready to print. */
export default async function AccordSheetPage({ params, searchParams }: Props) {
  const at = await params
  const feiten = chosenTexts((await searchParams).feit)
  const list = `${dossierPath(at)}/akkoord`
  const { actor, place, visitor } = await requireMember(at.vereniging, `${list}/vel${askedFor(feiten)}`)
  const sheet = await readAccordSheet(actor, { dossierId: at.dossier, feiten, printed: false })
  const { model, view } = valueOrNotFound(sheet)
  return (
    <PrintPage
      at={at}
      member={{ place, visitor }}
      row={view.row}
      model={model}
      alone
      pdf={`${list}/vel/pdf${askedFor(feiten)}`}
      back={{ href: list, text: 'Akkoord van de bron' }}
    />
  )
}
