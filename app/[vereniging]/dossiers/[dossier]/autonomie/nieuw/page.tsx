import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { Notice } from '@/app/_ui/notice'
import { minderjarigeBetrokken } from '@/lib/domain/dossier/current'
import { inhoudVan, isLijst } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import type { Values } from '@/lib/web/values'
import { CorrectionFields, toCorrect } from '../../../_parts/correction'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { Norms, PinnedText } from '../../../_parts/pinned-text'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { optionsOf, WILSBEKWAAM } from '../../../_parts/words'
import { spec } from './form'

function startValues({ dossier }: DossierView, { vervangt }: Searched): Values | undefined {
  const before = toCorrect(dossier.autonomie, vervangt)
  if (before === undefined) return undefined
  const { wilsbekwaam, waaruitBlijktDat, geinformeerd, ernst, zorgplicht, advies, motivering } = before.inhoud
  return {
    vervangt: [before.id],
    wilsbekwaam: [wilsbekwaam],
    waaruitBlijktDat: [waaruitBlijktDat],
    geinformeerd: [geinformeerd],
    ernst: [ernst],
    zorgplicht: [zorgplicht],
    advies: [advies],
    motivering: [motivering],
  }
}

/**
 * A capable adult says no, and there are no minors: restraint, and a duty of care all the same (R-58, A7). What is
 * weighed is written down here; whether to report stays a decision of its own, neither forced nor blocked.
 */
export default async function AutonomyPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'autonomie', startValues)
  const { kader, dossier } = page.view
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Uw cliënt weigert. Hoe weegt u dat?"
      windowTitle="Weigering wegen"
      lead="Hier schrijft u op wat u weegt. U beslist pas bij het besluit. Melden kan, en hoeft niet vanzelf."
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/autonomie`, text: 'Terug' }}
    >
      {dossier.toestand !== 'nieuw' && minderjarigeBetrokken(dossier) && <Minors />}
      <Explained
        woorden={['afwegingskader', 'melding', 'norm', 'veilig-thuis', 'wilsbekwaam']}
        kadertekst={[aboutAdults(kader), kader.normen]}
      />
      <AboutAdults kader={kader} />
      <Norms kader={kader} />
      <Form state={state}>
        <CorrectionFields state={state} />
        <Questions state={state} />
      </Form>
    </DossierFrame>
  )
}

const Minors = () => (
  <Notice title="Er is iemand jonger dan 18 jaar bij betrokken">
    <p>Dan kunt u de weg voor een kind volgen. U kiest dat zelf. Leg dan ook de feiten over het kind vast.</p>
  </Notice>
)

function AboutAdults({ kader }: { kader: Kader }) {
  const inhoud = aboutAdults(kader)
  if (inhoud.length === 0) return null
  return (
    <section className="stack" aria-labelledby="over-volwassenen">
      <h2 id="over-volwassenen">Wat het kader hierover zegt</h2>
      <PinnedText inhoud={inhoud} />
    </section>
  )
}

/** The framework's own words on violence against adults; a version may leave the block out. */
const aboutAdults = (kader: Kader) =>
  inhoudVan(kader).filter((deel) => !isLijst(deel) && deel.id === 'volwassenengeweld')

const Questions = ({ state }: { state: FormState }) => (
  <>
    <Choice
      state={state}
      name="wilsbekwaam"
      legend="Kan uw cliënt dit zelf beslissen?"
      hint="Dat heet wilsbekwaam: begrijpen wat er speelt, de gevolgen zien, en zelf kiezen."
      options={optionsOf(WILSBEKWAAM)}
    />
    <TextArea state={state} name="waaruitBlijktDat" label="Waaruit blijkt dat?" size="klein" />
    <TextArea
      state={state}
      name="geinformeerd"
      label="Wat weet uw cliënt, en wat zei uw cliënt?"
      hint="Weet uw cliënt wat u vreest, en wat hulp of een melding betekent? Schrijf de weigering zo letterlijk mogelijk op."
    />
    <TextArea state={state} name="ernst" label="Hoe ernstig is het?" hint="Kijk ook naar wat er nog kan gebeuren." />
    <TextArea
      state={state}
      name="zorgplicht"
      label="Wat doet u toch?"
      hint="U helpt schade te voorkomen. Bijvoorbeeld: contact houden, een veiligheidsplan, de huisarts."
    />
    <TextArea
      state={state}
      name="advies"
      label="Wat zei Veilig Thuis?"
      hint="Bel 0800-2000 voor advies. U hoeft geen naam te noemen. Belde u niet? Schrijf dan op waarom."
      size="klein"
    />
    <TextArea state={state} name="motivering" label="Hoe weegt u de weigering?" size="groot" />
  </>
)
