import { TextArea } from '@/app/_ui/field'
import type { FormState } from '@/app/_ui/form-state'
import { Notice } from '@/app/_ui/notice'
import type { Soort } from '@/lib/domain/dossier/entries'
import type { Vermelding } from '@/lib/domain/dossier/state'
import { valueOf } from '@/app/_ui/form-state'

export { wanneerValues } from '@/lib/web/wanneer-input'

/** The entry that `?vervangt=` names, when it is in this list and not yet corrected. */
export const toCorrect = <K extends Soort>(
  list: readonly Vermelding<K>[],
  vervangt: string | undefined,
): Vermelding<K> | undefined => list.find((v) => v.id === vervangt && v.vervangenDoor === null)

/** In a form that corrects: says so, carries which entry, and asks why. In an ordinary form nothing. */
export function CorrectionFields({ state }: { state: FormState }) {
  const vervangt = valueOf(state, 'vervangt')
  if (vervangt === '') return <NoLongerOne state={state} />
  return (
    <>
      <input type="hidden" name="vervangt" defaultValue={vervangt} />
      <Notice title="U verbetert wat eerder is vastgelegd">
        <p>De eerdere tekst blijft bewaard en leesbaar. Uw nieuwe tekst komt ervoor in de plaats.</p>
      </Notice>
      <TextArea state={state} name="redenCorrectie" label="Waarom verbetert u dit?" size="klein" />
    </>
  )
}

/** Reasons that were given on the summary go along through the form itself, where nobody sees them. */
export const CarriedReasons = ({ state }: { state: FormState }) =>
  Object.keys(state.values)
    .filter((name) => name.startsWith('reden-'))
    .map((name) => <input key={name} type="hidden" name={name} defaultValue={valueOf(state, name)} />)

/** What was to be corrected belongs to a traject that ended meanwhile. The reason that was typed is not thrown away. */
function NoLongerOne({ state }: { state: FormState }) {
  if (valueOf(state, 'redenCorrectie') === '') return null
  return (
    <>
      <Notice title="Dit wordt geen verbetering meer">
        <p>Wat u wilde verbeteren, hoort bij een eerder traject. U legt uw tekst nu als nieuw vast in dit traject.</p>
      </Notice>
      <TextArea state={state} name="redenCorrectie" label="Waarom wilde u dit verbeteren?" size="klein" />
    </>
  )
}
