import { LinkButton } from '@/app/_ui/link-button'
import { Notice } from '@/app/_ui/notice'
import { TaskList, type State, type Task } from '@/app/_ui/steps'
import { openWeegmomenten } from '@/lib/domain/dossier/current'
import { aangebroken } from '@/lib/domain/dossier/own-day'
import { progressOf } from '@/lib/domain/dossier/progress'
import type { Kader } from '@/lib/domain/kader/schema'
import type { Taak } from '@/lib/domain/dossier/task'
import { dagTekst } from '@/lib/documents/tijd'
import { dossierHome, type DossierPage } from '../_parts/dossier-page'
import { DossierFrame } from '../_parts/dossier-frame'
import { DraftList, type DraftRow } from '../_parts/draft-list'
import { Explained } from '../_parts/explained'
import { Moments } from '../_parts/moments'
import { OwnDays } from '../_parts/own-days'
import { dossierPath, type DossierParams } from '../_parts/paths'
import { Done } from '../_parts/done'
import { NewerVersion, newerOffered } from '../_parts/newer-version'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

/** The home of a dossier: a task list in any order. It says what is there; nothing is locked. */
export default async function DossierHome({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierHome(at)
  const { dossier, kader, drafts } = page.view
  const progress = progressOf(kader, dossier, new Set(drafts.map((d) => d.form)))
  return (
    <DossierFrame page={page} at={at} title={page.view.row.label ?? 'Gewist dossier'} windowTitle="Dossier" home>
      <Done code={(await searchParams).gelukt} />
      <OwnDays days={aangebroken(dossier, page.view.vandaag)} kader={kader} at={at} />
      {dossier.toestand === 'gesloten' ? (
        <Closed at={at} {...dossier.sluiting.inhoud} />
      ) : (
        <TaskList label="Altijd" tasks={progress.altijd.map((t) => toTask(t, at))} />
      )}
      <NewerVersion view={page.view} at={at} />
      <Explained woorden={['afwegingskader', 'helpende-vraag', 'kindcheck', 'melding', 'traject', 'veilig-thuis']} />
      {progress.stappen.map((step) => (
        <section key={step.id} className="stack" aria-labelledby={step.id}>
          <h2 id={step.id}>{step.kop}</h2>
          {step.taken.length > 0 && <TaskList label={step.kop} tasks={step.taken.map((t) => toTask(t, at))} />}
        </section>
      ))}
      <Moments moments={openWeegmomenten(dossier)} kader={kader} at={at} />
      <Drafts drafts={drafts} kader={kader} at={at} />
      <ThisDossier base={dossierPath(at)} view={page.view} />
    </DossierFrame>
  )
}

/** What can be done with the dossier as a whole. */
type ThisDossierProps = { readonly base: string; readonly view: DossierPage['view'] }
const ThisDossier = ({ base, view }: ThisDossierProps) => (
  <section className="stack">
    <h2>Dit dossier</h2>
    <ul>
      <li>
        <a href={`${base}/wat-ontbreekt`}>Wat ontbreekt nog?</a>
      </li>
      <li>
        <a href={`${base}/tijdlijn`}>Tijdlijn: alles wat is vastgelegd</a>
      </li>
      <li>
        <a href={`${base}/verslag`}>Verslag van het hele traject, om te printen</a>
      </li>
      <li>
        <a href={`${base}/brieven`}>Brieven aan ouders, kind of cliënt</a>
      </li>
      <li>
        <a href={`${base}/uitvoer`}>Bewaar dit dossier als bestand</a>
      </li>
      <li>
        <a href={`${base}/informatieverzoeken`}>Vraagt iemand u om informatie?</a>
      </li>
      <li>
        <a href={`${base}/inzage`}>Wie keek in dit dossier?</a>
      </li>
      {view.nieuwer !== null && !newerOffered(view) && view.dossier.toestand === 'open' && (
        <li>
          <a href={`${base}/kader`}>Alsnog overstappen op versie {view.nieuwer.ref.versie}</a>
        </li>
      )}
      {view.dossier.toestand === 'open' && (
        <li>
          <a href={`${base}/sluiten`}>Traject afsluiten</a>
        </li>
      )}
    </ul>
  </section>
)

const Closed = ({ at, reden, afspraken }: { at: DossierParams; reden: string; afspraken: string }) => (
  <Notice kind="uitleg" title="Dit traject is afgesloten">
    <p className="typed">{reden}</p>
    {afspraken !== '' && <p className="typed">Afspraken voor daarna: {afspraken}</p>}
    <p>U kunt alles lezen en printen. Zijn er nieuwe zorgen? Begin dan een nieuw traject in dit dossier.</p>
    <p>
      <LinkButton href={`${dossierPath(at)}/opnieuw`}>Begin een nieuw traject</LinkButton>
    </p>
  </Notice>
)

const PLACE: Record<Exclude<Taak['soort'], 'afweging'>, string> = {
  acuut: 'acuut',
  notitie: 'notities',
  personen: 'personen',
  feiten: 'feiten',
  controles: 'controles',
  achtergrond: 'achtergrond',
  hulpverleners: 'hulpverleners',
  toestemming: 'toestemming',
  overleg: 'overleg',
  gesprek: 'gesprekken',
  participatie: 'participatie',
  autonomie: 'autonomie',
  besluit: 'besluit',
  melding: 'meldingen',
  'alsnog-melding': 'gesprekken/nieuw',
  'na-melding': 'na-melding',
  informatieverzoek: 'informatieverzoeken',
}
const STATE: Record<Taak['toestand'], State> = {
  'niet-begonnen': 'niet-begonnen',
  bezig: 'bezig',
  klaar: 'klaar',
  'niet-van-toepassing': 'nvt',
}

function placeOf({ soort, id }: Taak): string {
  if (soort === 'afweging') return `afwegingen/${id}`
  return soort === 'alsnog-melding' ? `${PLACE[soort]}?alsnog=${id}` : PLACE[soort]
}

const toTask = (taak: Taak, at: DossierParams): Task => ({
  key: taak.id,
  title: taak.kop,
  state: STATE[taak.toestand],
  href: `${dossierPath(at)}/${placeOf(taak)}`,
  ...hintOf(taak),
})

/** The therapist's own day is said as such; it never turns red (R-06, I8). */
function hintOf({ uitleg, op }: Taak): { hint?: string } {
  const day = op === null ? null : `U wilt hier opnieuw naar kijken op ${dagTekst(op)}.`
  const hint = [uitleg, day].filter((t) => t !== null).join(' ')
  return hint === '' ? {} : { hint }
}

function Drafts({ drafts, kader, at }: { drafts: readonly DraftRow[]; kader: Kader; at: DossierParams }) {
  if (drafts.length === 0) return null
  return (
    <section className="stack">
      <h2>Nog niet vastgelegd</h2>
      <p>Dit zijn uw concepten. Alleen u ziet ze.</p>
      <DraftList drafts={drafts} kader={kader} at={at} />
    </section>
  )
}
