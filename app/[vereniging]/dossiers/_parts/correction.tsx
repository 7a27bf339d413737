import { TextArea } from '@/app/_ui/field'
import type { FormState } from '@/app/_ui/form-state'
import { Notice } from '@/app/_ui/notice'
import type { Soort } from '@/lib/domain/dossier/entries'
import type { Vermelding } from '@/lib/domain/dossier/state'
import type { Wanneer } from '@/lib/domain/shared/wanneer'
import { valueOf } from '@/app/_ui/form-state'

/** The entry that `?vervangt=` names, when it is in this list and not yet corrected. */
export const toCorrect = <K extends Soort>(
  list: readonly Vermelding<K>[],
  vervangt: string | undefined,
): Vermelding<K> | undefined => list.find((v) => v.id === vervangt && v.vervangenDoor === null)

/** In a form that corrects: says so, carries which entry, and asks why. In an ordinary form nothing. */
export function CorrectionFields({ state }: { state: FormState }) {
  const vervangt = valueOf(state, 'vervangt')
  if (vervangt === '') return null
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

/** When something happened, as the values of a `WanneerField`. */
export function wanneerValues(w: Wanneer, name = 'wanneer'): Record<string, string[]> {
  switch (w.soort) {
    case 'dag':
      return { [name]: ['dag'], [`${name}-op`]: [w.op] }
    case 'periode':
      return { [name]: ['periode'], [`${name}-van`]: [w.van], [`${name}-tot`]: [w.tot ?? ''] }
    case 'omstreeks':
      return { [name]: ['omstreeks'], [`${name}-tekst`]: [w.tekst] }
    // An exact moment is given back as its day: the form asks no clock time.
    case 'moment':
      return { [name]: ['dag'], [`${name}-op`]: [w.op.slice(0, 10)] }
    case 'onbekend':
      return { [name]: ['onbekend'] }
  }
}
