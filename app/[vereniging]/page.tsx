import type { Role } from '@/lib/domain/access/actor'
import type { Params } from '@/lib/web/form-spec'
import { visit } from '@/lib/web/session'
import { LinkButton } from '../_ui/link-button'
import { Notice } from '../_ui/notice'
import { Page } from '../_ui/page'

const AREAS: readonly { role: Role; path: string; title: string; text: string }[] = [
  { role: 'member', path: 'dossiers', title: 'Mijn dossiers', text: 'Vastleggen, wegen en beslissen.' },
  { role: 'consultant', path: 'consultaties', title: 'Consultaties', text: 'Meedenken met een collega.' },
  { role: 'supervisor', path: 'toezicht', title: 'Toezicht', text: 'Lezen wat met u is gedeeld.' },
  { role: 'admin', path: 'beheer', title: 'Beheer', text: 'Leden, rollen en het logboek.' },
]

/** The home of an association: to the own work, or to the login, and always to the framework. */
export default async function AssociationPage({ params }: { params: Promise<Params> }) {
  const { vereniging } = await params
  const { place, actor } = await visit(vereniging)
  const areas = AREAS.filter(({ role }) => actor?.roles.includes(role))
  return (
    <Page
      place={place}
      visitor={actor}
      windowTitle={place.shortName}
      caption={place.name}
      title={actor === null ? 'Wegen en beslissen bij de Meldcode' : 'Wat wilt u doen?'}
    >
      {actor === null && <Welcome vereniging={vereniging} />}
      {actor !== null && areas.length === 0 && (
        <Notice title="U hebt hier geen rol (meer)">
          <p>Klopt dat niet? Neem dan contact op met uw vereniging.</p>
        </Notice>
      )}
      <ul className="cards">
        {areas.map(({ path, title, text }) => (
          <Card key={path} href={`/${vereniging}/${path}`} title={title} text={text} />
        ))}
        <Card
          href={`/${vereniging}/kader`}
          title="Het afwegingskader"
          text="De hele tekst, om te lezen of af te drukken."
        />
        {actor?.roles.includes('member') && (
          <Card
            href={`/${vereniging}/contacten`}
            title="Mijn contacten"
            text="Wie u belt, om over te nemen in een dossier."
          />
        )}
        {actor !== null && (
          <Card
            href={`/${vereniging}/tweede-stap/instellen`}
            title="Mijn tweede stap"
            text="Een andere telefoon, of nieuwe herstelcodes."
          />
        )}
        <Card href="/nu-bellen" title="Nu bellen" text="Wie u belt en wat u zegt." />
      </ul>
    </Page>
  )
}

const Welcome = ({ vereniging }: { vereniging: string }) => (
  <>
    <p className="lead">
      U maakt zich zorgen over een cliënt. Leg vast wat u ziet, overleg, weeg en beslis. U kunt later laten zien waarom.
    </p>
    <p>
      <LinkButton href={`/${vereniging}/inloggen`}>Log in via uw vereniging</LinkButton>
    </p>
  </>
)

const Card = ({ href, title, text }: { href: string; title: string; text: string }) => (
  <li>
    <a className="card" href={href}>
      <b>{title}</b>
      <span>{text}</span>
    </a>
  </li>
)
