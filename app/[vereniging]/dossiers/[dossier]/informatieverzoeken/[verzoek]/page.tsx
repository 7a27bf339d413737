import { notFound } from 'next/navigation'
import { Details } from '@/app/_ui/details'
import { Facts } from '@/app/_ui/facts'
import { LinkButton } from '@/app/_ui/link-button'
import { Notice } from '@/app/_ui/notice'
import { TaskList, type State } from '@/app/_ui/steps'
import { beginVan, standVan, verzoekVan, volgendeStap, type Stapstand } from '@/lib/domain/dossier/information-request'
import type { Vermelding } from '@/lib/domain/dossier/state'
import { isLijst } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import { INFORMATIE_VAN, JA_NEE, VERSLAG, VERZOEKSTAP } from '@/lib/documents/labels'
import { dagTekst, momentTekst, wanneerTekst } from '@/lib/documents/tijd'
import { listChannels } from '@/lib/usecases/kader/list-channels'
import { Done } from '../../../_parts/done'
import { dossierPage } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { PinnedText } from '../../../_parts/pinned-text'
import { verzoekenPath, type VerzoekParams } from '../../../_parts/paths'

type Props = { params: Promise<VerzoekParams>; searchParams: Promise<{ gelukt?: string }> }

/** One request: what comes next, each guideline with where it stands, and what was written. */
export default async function RequestPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'informatieverzoek')
  const { dossier, kader } = page.view
  const request = verzoekVan(dossier, at.verzoek)
  if (request === undefined) notFound()
  const base = `${verzoekenPath(at)}/${beginVan(dossier, request)}`
  const open = dossier.toestand === 'open'
  const ofVeiligThuis = request.inhoud.van === 'veilig-thuis'
  const rules = rulesIn(kader)
  return (
    <DossierFrame
      page={page}
      at={at}
      title={`${WHO[request.inhoud.van]} vraagt u om informatie`}
      windowTitle="Verzoek om informatie"
      back={{ href: verzoekenPath(at), text: 'Alle verzoeken' }}
    >
      <Done code={(await searchParams).gelukt} />
      {ofVeiligThuis && open && <Next next={volgendeStap(request.inhoud)} base={base} />}
      {!ofVeiligThuis && <Elsewhere kader={kader} />}
      <Explained
        woorden={['afwegingskader', 'raad-voor-de-kinderbescherming', 'traject', 'veilig-thuis']}
        kadertekst={ofVeiligThuis ? rules : undefined}
      />
      {ofVeiligThuis && rules.length > 0 && (
        <Details summary="Mag Veilig Thuis dit vragen, en moet u antwoorden?">
          <PinnedText inhoud={rules} />
        </Details>
      )}
      {open && <Steps stand={standVan(request.inhoud)} base={base} />}
      <Written request={request} />
    </DossierFrame>
  )
}

const WHO: typeof INFORMATIE_VAN = {
  ...INFORMATIE_VAN,
  rvdk: `De ${INFORMATIE_VAN.rvdk}`,
  gezinsvoogd: 'Een gezinsvoogd',
}

function Next({ next, base }: { next: Stapstand | null; base: string }) {
  if (next === null) {
    return (
      <Notice kind="goed">
        <p>Bij dit verzoek staat niets meer open. U kunt alles nog aanvullen.</p>
      </Notice>
    )
  }
  return (
    <Notice kind="uitleg" title="Wat nu kan">
      {next.uitleg !== null && <p>{next.uitleg}</p>}
      <p>
        <LinkButton href={`${base}/${next.stap}`}>{VERZOEKSTAP[next.stap]}</LinkButton>
      </p>
      <p>Liever eerst iets anders? De volgorde kiest u zelf.</p>
    </Notice>
  )
}

const STATE: Record<Stapstand['toestand'], State> = {
  'niet-begonnen': 'niet-begonnen',
  bezig: 'bezig',
  klaar: 'klaar',
  'nu-niet': 'nvt',
}
const Steps = ({ stand, base }: { stand: readonly Stapstand[]; base: string }) => (
  <section className="stack" aria-labelledby="richtlijnen">
    <h2 id="richtlijnen">Zo geeft u zorgvuldig informatie</h2>
    <TaskList
      label="Zo geeft u zorgvuldig informatie"
      tasks={stand.map(({ stap, toestand, uitleg }) => ({
        key: stap,
        title: VERZOEKSTAP[stap],
        state: STATE[toestand],
        href: `${base}/${stap}`,
        ...(uitleg === null ? {} : { hint: toestand === 'nu-niet' ? `Omdat: ${uitleg}` : uitleg }),
        ...(toestand === 'nu-niet' ? { word: 'Nu niet' } : {}),
      }))}
    />
  </section>
)

/** The guidelines are about Veilig Thuis only; for others the framework names a brochure. */
function Elsewhere({ kader }: { kader: Kader }) {
  const { informanten } = listChannels()
  const brochure = kader.verwijzingen.find((v) => v.id === 'verwijzing-brochure-rvdk')
  return (
    <Notice kind="uitleg" title="Voor dit verzoek gelden andere regels">
      <p>De richtlijnen van het kader gaan alleen over vragen van Veilig Thuis.</p>
      {brochure !== undefined && <p>Het kader noemt voor deze vraag een brochure: “{brochure.titel}”.</p>}
      <p>
        De Raad zelf legt het nu uit op <a href={informanten.adres}>{informanten.naam}</a>. Wij zochten dit adres op{' '}
        {dagTekst(informanten.opgezocht)} op. Werkt het niet meer? Zoek dan op die site naar “informanten”.
      </p>
      <p>Twijfelt u? Overleg met een collega of met uw vereniging voordat u iets vertelt.</p>
    </Notice>
  )
}

/** The framework's own words on what Veilig Thuis may ask, and on its being a right to answer and no duty. */
const rulesIn = (kader: Kader) =>
  kader.procedures
    .flatMap((p) => p.inhoud)
    .filter((deel) => !isLijst(deel) && ['informatie-geen-toestemming', 'informatie-regel'].includes(deel.id))

const yesNo = (answer: keyof typeof JA_NEE | '') => (answer === '' ? '' : JA_NEE[answer])

/** All that was written so far; of a guideline that was not reached nothing is said. */
function Written({ request }: { request: Vermelding<'informatieverzoek'> }) {
  const v = request.inhoud
  const rows = [
    { label: 'Wie', value: v.wie },
    { label: 'Wanneer', value: wanneerTekst(request.happened) },
    { label: 'Wat er is gevraagd', value: v.gevraagd },
    { label: 'Wat u wilt vertellen', value: v.nodig },
    { label: 'Belde u terug?', value: joined(yesNo(v.teruggebeld), v.terugbellenToelichting) },
    { label: 'Weet het gezin het?', value: yesNo(v.gezinWeet) },
    { label: 'Stemt het gezin in?', value: joined(yesNo(v.gezinStemtIn), v.gezinToelichting) },
    { label: 'Weet uw cliënt het?', value: joined(yesNo(v.clientGeinformeerd), v.clientToelichting) },
    { label: 'Feiten', value: v.feiten },
    { label: 'Uw mening', value: v.mening },
    { label: 'Binnen uw eigen vak?', value: yesNo(v.eigenVakgebied) },
    { label: 'Van een ander', value: joined(yesNo(v.vanAnderen), v.andereBronnen) },
    { label: 'Het verslag', value: v.verslag === '' ? '' : VERSLAG[v.verslag] },
    { label: 'Tekst van het verslag', value: v.verslagTekst },
    { label: 'Teruggestuurd?', value: yesNo(v.verslagTerug) },
    { label: 'Kopie aan het gezin?', value: joined(yesNo(v.kopieGezin), v.kopieToelichting) },
  ]
  return (
    <section className="stack" aria-labelledby="vastgelegd">
      <h2 id="vastgelegd">Wat u vastlegde</h2>
      <Facts
        rows={rows
          .filter(({ value }) => value !== '')
          .map(({ label, value }) => ({ label, value: <span className="typed">{value}</span> }))}
      />
      <p className="quiet">Vastgelegd: {momentTekst(request.recorded)}. Wat er eerder stond, leest u in de tijdlijn.</p>
    </section>
  )
}
const joined = (...texts: readonly string[]) => texts.filter((t) => t !== '').join('. ')
