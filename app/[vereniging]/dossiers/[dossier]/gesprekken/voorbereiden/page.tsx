import { Details } from '@/app/_ui/details'
import { LinkButton } from '@/app/_ui/link-button'
import { Notice } from '@/app/_ui/notice'
import { huidige } from '@/lib/domain/dossier/current'
import type { Dossier } from '@/lib/domain/dossier/state'
import { isLijst } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import { wanneerTekst } from '@/lib/documents/tijd'
import { dossierPage } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { PinnedText } from '../../../_parts/pinned-text'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { ToSpeakWith } from '../../personen/to-speak-with'
import { groundsFor } from '../grounds'
import { SentencesFor } from './sentences'

/** Before the conversation: safety first, then what to say and how, in words of one's own. */
export default async function PreparePage({ params }: { params: Promise<DossierParams> }) {
  const at = await params
  const page = await dossierPage(at, 'gesprek-voorbereiden')
  const { dossier, kader } = page.view
  const text = textOf(kader, dossier)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Hoe bereidt u het gesprek voor?"
      windowTitle="Gesprek voorbereiden"
      lead="U zegt wat u zag en hoorde, en u vraagt wat de ander ervan vindt. U hoeft niets te bewijzen."
      back={{ href: `${dossierPath(at)}/gesprekken`, text: 'Gesprekken' }}
    >
      <SafetyFirst at={at} />
      <ToSpeakWith dossier={dossier} at={at} />
      <When />
      <YourFacts dossier={dossier} at={at} />
      <SentencesFor kind={dossier.toestand !== 'nieuw' && dossier.soort === 'kind'} />
      <Explained woorden={['afwegingskader', 'melding', 'pleger', 'veilig-thuis']} kadertekst={text} />
      <Details summary="Wat het kader over dit gesprek zegt">
        <PinnedText inhoud={text} />
      </Details>
      {dossier.toestand === 'open' && (
        <p>
          <LinkButton href={`${dossierPath(at)}/gesprekken/nieuw`}>Leg het gesprek vast</LinkButton>
        </p>
      )}
    </DossierFrame>
  )
}

/** The step's own text as pinned, with the list of grounds that fits and without the other one (A11). */
function textOf(kader: Kader, dossier: Dossier) {
  const fits = groundsFor(kader, dossier)?.id
  return kader.stappen
    .filter((stap) => stap.rollen.includes('gesprek'))
    .flatMap((stap) => stap.inhoud)
    .filter((deel) => !isLijst(deel) || deel.id === fits)
}

const SafetyFirst = ({ at }: { at: DossierParams }) => (
  <Notice kind="let-op" title="Eerst: is dit gesprek veilig?">
    <ul>
      <li>Kan het kind, uw cliënt of een ander door dit gesprek gevaar lopen?</li>
      <li>Is het voor u zelf veilig? Bent u alleen in het gebouw?</li>
      <li>Verliest u het kind of uw cliënt na dit gesprek uit het oog?</li>
    </ul>
    <p>
      Twijfelt u? Bel dan eerst Veilig Thuis: 0800-2000. Doet u het gesprek nu niet?{' '}
      <a href={`${dossierPath(at)}/gesprekken/nieuw`}>Leg vast waarom</a>. U doet het dan later, zodra het kan.
    </p>
  </Notice>
)

const When = () => (
  <section className="stack" aria-labelledby="wanneer">
    <h2 id="wanneer">Wanneer en waar?</h2>
    <ul>
      <li>Liever niet op vrijdagmiddag. Dan gaat iedereen het weekend in, en bent u niet te bereiken.</li>
      <li>Neem de tijd. Praat op een rustige plek, waar niemand meeluistert.</li>
      <li>Praat niet over een kind terwijl het erbij zit. Praat met het kind zelf apart.</li>
      <li>Vraag een tolk als dat nodig is. Laat een kind of een familielid nooit tolken.</li>
      <li>Spreek van tevoren af wie u na het gesprek kunt bellen.</li>
    </ul>
  </section>
)

/** What can be said as it was seen or heard: a concern is made concrete by an event, never by an impression. */
function YourFacts({ dossier, at }: { dossier: Dossier; at: DossierParams }) {
  const seen = huidige(dossier.feiten).filter(
    ({ inhoud }) => inhoud.hand === 'eerste' && (inhoud.soort === 'feit' || inhoud.soort === 'tegenfeit'),
  )
  return (
    <section className="stack" aria-labelledby="feiten">
      <h2 id="feiten">Wat u zelf zag of hoorde</h2>
      <p>Noem gebeurtenissen, met de dag erbij. Vertel geen dingen die een ander u in vertrouwen zei.</p>
      {seen.length === 0 && (
        <p>
          U legde nog niets vast dat u zelf zag of hoorde.{' '}
          <a href={`${dossierPath(at)}/feiten/nieuw`}>Leg een feit vast</a>.
        </p>
      )}
      {seen.length > 0 && (
        <ul>
          {seen.map((v) => (
            <li key={v.id}>
              <span className="typed">{v.inhoud.wat}</span>
              {v.happened.soort !== 'onbekend' && <span className="quiet"> ({wanneerTekst(v.happened)})</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
