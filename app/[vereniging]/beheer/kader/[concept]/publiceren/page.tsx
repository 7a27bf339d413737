import { Facts } from '@/app/_ui/facts'
import { Form } from '@/app/_ui/form'
import { Notice } from '@/app/_ui/notice'
import { dagTekst, momentTekst } from '@/lib/documents/tijd'
import { conceptForm, type ConceptProps, type ConceptView } from '../../_parts/concept-page'
import { conceptPath, type ConceptParams } from '../../_parts/paths'
import { StudioFrame } from '../../_parts/studio-frame'
import { spec } from './form'

/** What will happen, before it happens: a published version never changes. */
export default async function PublishPage(props: ConceptProps<ConceptParams>) {
  const { at, page, state } = await conceptForm(spec, props)
  const { concept, kader, versions } = page.view
  const newest = versions.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))[0]
  return (
    <StudioFrame
      page={page}
      at={at}
      title={`Wilt u versie ${kader.versie} publiceren?`}
      windowTitle="Publiceren"
      errors={state.errors}
    >
      <Notice kind="let-op" title="dit kunt u niet terugdraaien">
        <p>Een gepubliceerde versie verandert nooit meer. U kunt haar wel laten vervallen.</p>
        <p>Dossiers die al open zijn, houden hun eigen versie. De therapeut kan zelf overstappen.</p>
      </Notice>
      <What view={page.view} />
      {newest !== undefined && concept.startedFrom !== null && concept.startedFrom.sha256 !== newest.ref.sha256 && (
        <p>Sinds u begon, is versie {newest.ref.versie} gepubliceerd.</p>
      )}
      <Form state={state} submit={`Publiceer versie ${kader.versie}`} draft={false}>
        <input type="hidden" name="na" defaultValue={newest?.ref.sha256 ?? ''} />
      </Form>
      <p>
        <a href={conceptPath(at)}>Publiceer nog niet</a>
      </p>
    </StudioFrame>
  )
}

function What({ view: { concept, kader, steps, names } }: { view: ConceptView }) {
  const approval = steps.findLast(({ kind }) => kind === 'akkoord')
  const aligned = kader.afgestemdMetVeiligThuis
  const by = concept.approvedBy === null ? null : (names.get(concept.approvedBy) ?? 'een redacteur')
  return (
    <Facts
      rows={[
        { label: 'Versie', value: kader.versie },
        { label: 'Gaat in op', value: dagTekst(kader.geldigVanaf) },
        { label: 'Wat er veranderde', value: kader.wijziging },
        {
          label: 'Afgestemd met Veilig Thuis',
          value: aligned === null ? 'Nog niet' : `${aligned.met}, ${dagTekst(aligned.op)}`,
        },
        {
          label: 'Akkoord',
          value: by === null || approval === undefined ? 'Nog niet' : `${by}, ${momentTekst(approval.at)}`,
        },
        { label: 'Code van de tekst', value: <span className="doc-code">{concept.sha256}</span> },
      ]}
    />
  )
}
