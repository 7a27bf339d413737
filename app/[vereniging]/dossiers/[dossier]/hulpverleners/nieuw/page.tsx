import { Choice } from '@/app/_ui/choice'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { WanneerField } from '@/app/_ui/wanneer'
import { HULPVERLENER } from '@/lib/documents/labels'
import { reachedAt } from '@/lib/domain/vereniging/contact'
import { listContacten, type OwnContact } from '@/lib/usecases/contacten/list-contacten'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { queryOf } from '@/lib/web/read-form'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../_parts/correction'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../_parts/dossier-page'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { optionsOf } from '../../../_parts/words'
import { spec } from './form'

export default async function NewHelperPage(props: DossierFormProps<DossierParams>) {
  const contacts = await askedContacts(props)
  const { at, page, state, query } = await dossierForm(spec, props, 'hulpverlener', (view, asked) =>
    startValues(view, asked, contacts),
  )
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wie helpt er al?"
      windowTitle="Hulpverlener"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/hulpverleners`, text: 'Hulpverleners' }}
    >
      {query['kies'] === '1' && (
        <OwnContacts contacts={contacts} form={spec.page(at)} list={`/${at.vereniging}/contacten`} />
      )}
      <Explained woorden={['veilig-thuis']} />
      <Form state={state}>
        <CorrectionFields state={state} />
        <Choice state={state} name="soort" legend="Wat voor hulpverlener is dit?" options={optionsOf(HULPVERLENER)} />
        <Field state={state} name="naam" label="Wie is dit?" hint="Bijvoorbeeld: huisarts van het gezin." />
        <Field state={state} name="bereikbaar" label="Hoe is deze persoon bereikbaar?" hint="Mag leeg blijven." />
        <TextArea
          state={state}
          name="toelichting"
          label="Wat doet of deed deze persoon?"
          hint="Mag leeg blijven. Schrijf ook op wat u samen afsprak."
        />
        <WanneerField state={state} legend="Sinds wanneer?" hint="U kunt ook een periode kiezen." now={false} />
      </Form>
    </DossierFrame>
  )
}

/** The own list is read only when it is asked for: to choose from, or to take over the one that was chosen. */
async function askedContacts({
  params,
  searchParams,
}: DossierFormProps<DossierParams>): Promise<readonly OwnContact[]> {
  const asked = (await queryOf(searchParams, 'kies')) ?? (await queryOf(searchParams, 'contact'))
  if (asked === undefined) return []
  const at = await params
  const { actor } = await requireMember(at.vereniging, spec.page(at))
  return valueOrNotFound(await listContacten(actor, {}))
}

function startValues({ dossier }: DossierView, { vervangt, contact }: Searched, contacts: readonly OwnContact[]) {
  const before = toCorrect(dossier.hulpverleners, vervangt)
  if (before !== undefined) {
    const { soort, naam, bereikbaar, toelichting } = before.inhoud
    return {
      vervangt: [before.id],
      soort: [soort],
      naam: [naam],
      bereikbaar: [bereikbaar],
      toelichting: [toelichting],
      ...wanneerValues(before.happened),
    }
  }
  // A copy: what changes in the list later changes nothing in a dossier.
  const own = contacts.find((c) => c.contactId === contact)
  return own && { soort: [own.soort], naam: [own.naam], bereikbaar: [reachedAt(own)] }
}

type OwnContactsProps = { readonly contacts: readonly OwnContact[]; readonly form: string; readonly list: string }
const OwnContacts = ({ contacts, form, list }: OwnContactsProps) => (
  <section className="stack">
    <h2>Kies uit uw contacten</h2>
    {contacts.length === 0 && (
      <p>
        Uw lijst is nog leeg. <a href={list}>Ga naar mijn contacten</a>
      </p>
    )}
    <ul className="rows">
      {contacts.map(({ contactId, naam, soort }) => (
        <li key={contactId}>
          <a href={`${form}?contact=${contactId}`}>{naam}</a>
          <span className="quiet">{HULPVERLENER[soort]}</span>
        </li>
      ))}
    </ul>
  </section>
)
