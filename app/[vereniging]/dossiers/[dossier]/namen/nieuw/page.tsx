import { Choice } from '@/app/_ui/choice'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { type FormState, valueOf } from '@/app/_ui/form-state'
import { huidige } from '@/lib/domain/dossier/current'
import type { Dossier } from '@/lib/domain/dossier/state'
import { persoonVan, type Wie } from '@/lib/domain/dossier/who'
import { EntryId } from '@/lib/domain/shared/ids'
import type { Values } from '@/lib/web/values'
import { CorrectionFields } from '../../../_parts/correction'
import { formAddress, formOn, type DossierFormProps, type Searched } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { readNames } from '../read-names'
import { spec } from './form'

type Names = Awaited<ReturnType<typeof readNames>>['names']

export default async function NewNamePage(props: DossierFormProps<DossierParams>) {
  const at = await props.params
  const { page, names } = await readNames(at, formAddress(spec, at, await props.searchParams))
  const { dossier } = page.view
  const { state } = await formOn(spec, at, page, props.searchParams, (_, query) => startValues(dossier, names, query))
  const persoon = personOf(dossier, valueOf(state, 'persoon'))
  return (
    <DossierFrame
      page={page}
      at={at}
      title={persoon === undefined ? 'Wie is dit echt?' : `Wie is “${persoon.inhoud.aanduiding}”?`}
      windowTitle="Naam"
      lead="Alleen u ziet wat u hier opschrijft. Het staat op geen andere pagina van het dossier."
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/namen`, text: 'Namen en adressen' }}
    >
      <Form state={state}>
        <CorrectionFields state={state} />
        <Whose state={state} dossier={dossier} persoon={persoon} />
        <Field state={state} name="naam" label="Naam" />
        <Field state={state} name="geboortedatum" label="Geboortedatum" hint="Of de leeftijd, als u alleen die weet." />
        <TextArea state={state} name="adres" label="Adres" size="klein" />
        <Field state={state} name="telefoon" label="Telefoon" />
        <TextArea
          state={state}
          name="overig"
          label="Verder"
          hint="Bijvoorbeeld een e-mailadres, of waar het kind nu verblijft."
          size="klein"
        />
      </Form>
    </DossierFrame>
  )
}

/** Named by the link that led here; otherwise asked. */
const Whose = ({ state, dossier, persoon }: { state: FormState; dossier: Dossier; persoon: Wie | undefined }) =>
  persoon === undefined ? (
    <Choice
      state={state}
      name="persoon"
      legend="Van wie is deze naam?"
      options={huidige(dossier.personen).map((p) => ({ value: p.id, label: p.inhoud.aanduiding }))}
    />
  ) : (
    <input type="hidden" name="persoon" defaultValue={persoon.id} />
  )

function personOf(dossier: Dossier, id: string | undefined): Wie | undefined {
  const parsed = EntryId.safeParse(id)
  return parsed.success && dossier.toestand !== 'nieuw' ? persoonVan(dossier, parsed.data) : undefined
}

/** A name that is there already is corrected: nothing is ever written over. */
function startValues(dossier: Dossier, names: Names, { persoon, vervangt }: Searched): Values | undefined {
  const who = personOf(dossier, persoon)
  const before = names.find(
    (n) => n.gegevens !== null && (n.entry === vervangt || (who && personOf(dossier, n.persoon)?.reeks === who.reeks)),
  )
  if (before?.gegevens) {
    const { naam, geboortedatum, adres, telefoon, overig } = before.gegevens
    const whose = personOf(dossier, before.persoon)?.id ?? ''
    return {
      vervangt: [before.entry],
      persoon: [whose],
      naam: [naam],
      geboortedatum: [geboortedatum],
      adres: [adres],
      telefoon: [telefoon],
      overig: [overig],
    }
  }
  return who && { persoon: [who.id] }
}
