import { Page } from './_ui/page'
import { PathList } from './_ui/steps'
import { listAssociations } from '@/lib/usecases/vereniging/list-associations'

const STEPS = [
  ['Signalen in kaart brengen', 'Wat ziet en hoort u? Wat spreekt het tegen?'],
  ['Overleggen', 'Met een collega, een deskundige of Veilig Thuis.'],
  ['Praten met de betrokkenen', 'Wat zeggen zij ervan? Wat zegt het kind?'],
  ['Wegen', 'Is er een vermoeden? Is iemand niet veilig?'],
  ['Beslissen', 'Meldt u? Is er hulp? U schrijft op waarom.'],
] as const

/** What this is, and the way to one's own association. */
export default async function HomePage() {
  const associations = await listAssociations()
  return (
    <Page
      place={null}
      visitor={null}
      windowTitle="Wegen en beslissen bij de Meldcode"
      title="Wegen en beslissen bij de Meldcode"
      aside={<FiveSteps />}
      lead="U maakt zich zorgen over een cliënt. Dit kader helpt u de vijf stappen te zetten, en vast te leggen waarom u beslist wat u beslist."
    >
      <h2>Kies uw vereniging</h2>
      <ul className="cards" data-list="">
        {associations.map(({ slug, name, shortName }) => (
          <li key={slug}>
            <a className="card" href={`/${slug}`}>
              <b>{shortName}</b>
              <span>{name}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        Het kader is geen lijst die u afvinkt. U weegt, u motiveert en u beslist. De dienst rekent niets voor u uit en
        verstuurt nooit zelf een melding.
      </p>
      <p>
        Weet u nu al dat u moet bellen? <a href="/nu-bellen">Kijk wie u belt en wat u zegt</a>.
      </p>
    </Page>
  )
}

/** The figure of the framework: a path that one may walk in any order, of which two steps weigh. */
const FiveSteps = () => (
  <>
    <h2>De vijf stappen</h2>
    <p>U begint waar u wilt en gaat terug wanneer u wilt. Er zijn geen termijnen.</p>
    <PathList
      label="De vijf stappen"
      steps={STEPS.map(([title, text], i) => ({
        key: title,
        title: `${i + 1}. ${title}`,
        text,
        ...(i >= 3 ? { weighs: true } : {}),
      }))}
    />
  </>
)
