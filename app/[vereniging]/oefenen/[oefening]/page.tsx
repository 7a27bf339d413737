import { LinkButton } from '@/app/_ui/link-button'
import { Notice } from '@/app/_ui/notice'
import { TaskList, type State, type Task } from '@/app/_ui/steps'
import { huidigBesluit } from '@/lib/domain/dossier/current'
import { pathOf, type Padstap } from '@/lib/domain/dossier/path'
import { isBeantwoord } from '@/lib/domain/oefening/compare'
import { momentTekst } from '@/lib/documents/tijd'
import { queryOf, type Query } from '@/lib/web/read-form'
import { Explained } from '../../dossiers/_parts/explained'
import { CaseText } from '../_parts/case-text'
import { oefenAfwegingPath, oefenenPath, oefeningPath, type OefenParams } from '../_parts/paths'
import { PracticeFrame } from '../_parts/practice-frame'
import { practicePage, type OefenView } from '../_parts/practice-page'

const DONE: Readonly<Record<string, string>> = {
  afweging: 'Uw oefenantwoord is bewaard.',
  besluit: 'Uw oefenbesluit is bewaard. U kunt het nu naast het voorbeeld leggen.',
  opnieuw: 'De oefening is leeg. U kunt opnieuw beginnen.',
}

/** One case: what is told, what can be weighed, and then what the example made of it. Any order is allowed. */
export default async function ExercisePage(props: { params: Promise<OefenParams>; searchParams: Query }) {
  const at = await props.params
  const { place, visitor, view } = await practicePage(at)
  const said = DONE[(await queryOf(props.searchParams, 'gelukt')) ?? '']
  return (
    <PracticeFrame
      place={place}
      visitor={visitor}
      kader={view.ref}
      title={view.oefening.titel}
      windowTitle="Casus"
      back={{ href: oefenenPath(at), text: 'Alle oefeningen' }}
    >
      {said !== undefined && (
        <Notice kind="goed">
          <p>{said}</p>
        </Notice>
      )}
      <Explained
        woorden={['afweging', 'afwegingskader', 'veilig-thuis']}
        kadertekst={[view.oefening.gegeven, view.kader.afwegingen.map((a) => a.vraag)]}
      />
      <section className="stack" aria-labelledby="casus">
        <h2 id="casus">Wat u weet</h2>
        <CaseText oefening={view.oefening} />
      </section>
      <section className="stack" aria-labelledby="werk">
        <h2 id="werk">Weeg en besluit</h2>
        <p>U kiest zelf de volgorde. U mag ook iets overslaan.</p>
        <TaskList label="Wat u kunt doen" tasks={tasksOf(view, at)} />
      </section>
      <Compare view={view} at={at} />
      <Unfinished view={view} at={at} />
      {view.entries.length > 0 && (
        <p>
          <a href={`${oefeningPath(at)}/opnieuw`}>Begin deze oefening opnieuw</a>
        </p>
      )}
    </PracticeFrame>
  )
}

const done = (is: boolean): State => (is ? 'klaar' : 'niet-begonnen')

function tasksOf({ kader, dossier }: OefenView, at: OefenParams): readonly Task[] {
  const weighings = pathOf(kader, dossier).stappen.map((s) => ({
    key: s.afweging,
    href: oefenAfwegingPath({ ...at, afweging: s.afweging }),
    title: s.vraag,
    hint: hintOf(s),
    state: done(s.antwoord !== null),
  }))
  const href = `${oefeningPath(at)}/besluit`
  const state = done(huidigBesluit(dossier) !== undefined)
  return [...weighings, { key: 'besluit', href, title: 'Neem een besluit', state }]
}

function hintOf({ antwoord, stand }: Padstap): string {
  if (antwoord !== null) return `U antwoordde ${antwoord}.`
  if (stand === 'samen') return 'Deze vraag bespreekt u samen met Veilig Thuis.'
  if (stand === 'mag') return 'U mag deze vraag samen met Veilig Thuis bespreken.'
  return stand === 'niet-aan-de-orde' ? 'Nog niet aan de orde. U mag haar wel wegen.' : ''
}

/** Open from the start; the main act of the page once there is something to compare. */
function Compare({ view, at }: { view: OefenView; at: OefenParams }) {
  const href = `${oefeningPath(at)}/vergelijken`
  const text = 'Leg uw antwoorden naast het voorbeeld'
  if (isBeantwoord(view.dossier))
    return (
      <p>
        <LinkButton href={href}>{text}</LinkButton>
      </p>
    )
  return (
    <p>
      <a href={href}>{text}</a>. U leert het meest als u eerst zelf antwoordt.
    </p>
  )
}

/** What was begun and not recorded. It goes when the exercise is begun again. */
function Unfinished({ view, at }: { view: OefenView; at: OefenParams }) {
  if (view.drafts.length === 0) return null
  return (
    <section className="stack" aria-labelledby="concepten">
      <h2 id="concepten">Nog niet af</h2>
      <ul className="records">
        {view.drafts.map(({ draftId, deel, updatedAt }) => {
          const afweging = view.kader.afwegingen.find((a) => a.id === deel)
          const path =
            afweging === undefined ? `${oefeningPath(at)}/besluit` : oefenAfwegingPath({ ...at, afweging: deel })
          return (
            <li key={draftId}>
              <a href={`${path}?concept=${draftId}`}>{afweging?.vraag ?? 'Neem een besluit'}</a>
              <span className="quiet">Concept van {momentTekst(updatedAt)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
