import { notFound } from 'next/navigation'
import { Form } from '@/app/_ui/form'
import type { Verzoekstap } from '@/lib/domain/dossier/entries-melding'
import { beginVan, stappenVan, VERZOEKVELDEN, verzoekVan } from '@/lib/domain/dossier/information-request'
import { lijstVoor } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import { VERZOEKSTAP } from '@/lib/documents/labels'
import type { Values } from '@/lib/web/values'
import { wanneerValues } from '../../../../_parts/correction'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../../_parts/dossier-page'
import { DossierFrame } from '../../../../_parts/dossier-frame'
import { Explained } from '../../../../_parts/explained'
import { verzoekenPath } from '../../../../_parts/paths'
import { StepFields } from './fields'
import { spec, type VerzoekstapParams } from './form'

/** What stands of this guideline now. */
function startValues({ dossier }: DossierView, _: Searched, { verzoek, stap }: VerzoekstapParams): Values | undefined {
  const now = verzoekVan(dossier, verzoek)
  const step = now && stappenVan(now.inhoud.van).find((s) => s === stap)
  if (now === undefined || step === undefined) return undefined
  return {
    vervangt: [now.id],
    ...Object.fromEntries(VERZOEKVELDEN[step].map((veld) => [veld, [now.inhoud[veld]]])),
    ...(step === 'vraag' ? wanneerValues(now.happened) : {}),
    reden: [now.inhoud.nuNiet.find((n) => n.stap === step)?.reden ?? ''],
  }
}

/** One guideline of a request, saved apart from the others, in any order. */
export default async function RequestStepPage(props: DossierFormProps<VerzoekstapParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'informatieverzoek', startValues)
  const { dossier, kader } = page.view
  const request = verzoekVan(dossier, at.verzoek)
  const stap = request && stappenVan(request.inhoud.van).find((s) => s === at.stap)
  if (request === undefined || stap === undefined) notFound()
  const guideline = request.inhoud.van === 'veilig-thuis' ? guidelineOf(kader, stap) : null
  return (
    <DossierFrame
      page={page}
      at={at}
      title={VERZOEKSTAP[stap]}
      windowTitle="Verzoek om informatie"
      errors={state.errors}
      back={{ href: `${verzoekenPath(at)}/${beginVan(dossier, request)}`, text: 'Dit verzoek' }}
    >
      {guideline !== null && (
        <div className="pinned stack">
          <p>{guideline.tekst}</p>
          <p className="quiet">{guideline.van}</p>
        </div>
      )}
      <Explained
        woorden={['afwegingskader', 'raad-voor-de-kinderbescherming', 'veilig-thuis']}
        kadertekst={guideline === null ? undefined : guideline.tekst}
      />
      <Form state={state}>
        <StepFields state={state} stap={stap} />
      </Form>
    </DossierFrame>
  )
}

const RICHTLIJN: Record<Verzoekstap, string> = {
  vraag: 'richtlijn-navragen',
  terugbellen: 'richtlijn-terugbellen',
  gezin: 'richtlijn-afstemmen',
  client: 'richtlijn-contact-gezin',
  antwoord: 'richtlijn-feiten',
  bronnen: 'richtlijn-bron',
  verslag: 'richtlijn-accordering',
  kopie: 'richtlijn-accordering',
}

/** The guideline in the framework's words, with whose it is; null in a version that leaves it out. */
function guidelineOf(kader: Kader, stap: Verzoekstap): { readonly tekst: string; readonly van: string } | null {
  const list = lijstVoor(kader, 'richtlijnen-informatieverzoek')
  const item = list?.items.find(({ id }) => id === RICHTLIJN[stap])
  if (item === undefined) return null
  return { tekst: item.tekst, van: `Richtlijn uit het kader, van ${list?.toeschrijving ?? 'het kader zelf'}.` }
}
