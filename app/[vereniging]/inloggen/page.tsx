import type { LoginFailure } from '@/lib/web/login'
import type { Params } from '@/lib/web/form-spec'
import { queryOf, type Query } from '@/lib/web/read-form'
import { ownPath, withQuery } from '@/lib/web/see-other'
import { visit } from '@/lib/web/session'
import { Notice } from '../../_ui/notice'
import { Page } from '../../_ui/page'

type Reason = LoginFailure | 'sessie'
const WHY: Readonly<Record<Reason, { readonly title: string; readonly text: string }>> = {
  'portaal-weg': {
    title: 'Het ledenportaal antwoordt niet',
    text: 'U kunt nu niet inloggen. Dat ligt niet aan u. Probeer het over een paar minuten opnieuw.',
  },
  'geen-lid': {
    title: 'Het ledenportaal noemt u niet als lid',
    text: 'Alleen leden kunnen hier inloggen. Bent u wel lid? Neem dan contact op met uw vereniging.',
  },
  'andere-vereniging': {
    title: 'U bent lid van een andere vereniging',
    text: 'Ga terug naar het begin en kies de vereniging waarvan u lid bent.',
  },
  afgebroken: { title: 'U hebt het inloggen afgebroken', text: 'Er is niets gebeurd. U kunt opnieuw beginnen.' },
  verlopen: {
    title: 'Het inloggen is verlopen',
    text: 'Het duurde te lang, of u begon in een ander venster. Begin opnieuw.',
  },
  'te-vaak': { title: 'U logde te vaak in', text: 'Wacht een kwartier. Probeer het daarna opnieuw.' },
  sessie: {
    title: 'U bent niet meer ingelogd',
    text: 'U was een tijd niet bezig. Log opnieuw in, dan gaat u verder waar u was.',
  },
  onbekend: {
    title: 'Inloggen is niet gelukt',
    text: 'Probeer het opnieuw. Lukt het weer niet? Bel dan uw vereniging.',
  },
}
const isReason = (text: string | undefined): text is Reason => text !== undefined && Object.hasOwn(WHY, text)

/** One way in: the portal of the association. Every failure on the way comes back here, in plain words. */
export default async function LoginPage({ params, searchParams }: { params: Promise<Params>; searchParams: Query }) {
  const { vereniging } = await params
  const { place, actor } = await visit(vereniging)
  const fout = await queryOf(searchParams, 'fout')
  const naar = ownPath(await queryOf(searchParams, 'naar'), vereniging)
  const out = (await queryOf(searchParams, 'uit')) === '1'
  const start = `/${vereniging}/inloggen/start`
  return (
    <Page place={place} visitor={actor} windowTitle="Inloggen" caption={place.name} title="Inloggen">
      {isReason(fout) && (
        <Notice kind="fout" title={WHY[fout].title}>
          <p>{WHY[fout].text}</p>
        </Notice>
      )}
      {out && <Notice kind="goed" title="U bent uitgelogd" />}
      <p>U logt in met het account van uw vereniging. Daarna vragen wij om een code die alleen u hebt.</p>
      {/* A plain link: anything that fetches it beforehand would start a login. */}
      <p>
        <a className="button" href={naar === null ? start : withQuery(start, { naar })}>
          Log in via {place.shortName}
        </a>
      </p>
      <p className="quiet">
        Kunt u niet inloggen en is er haast? <a href="/nu-bellen">Kijk wie u belt</a>. Daarvoor hoeft u niet in te
        loggen.
      </p>
    </Page>
  )
}
