import type { ReactNode } from 'react'
import type { Conflict, FormState } from './form-state'
import { Notice } from './notice'

/**
 * Stands above a form whose record changed while somebody was filling it in. Each field that differs shows both. The
 * form comes back at `#botsing`, which moves focus here, with or without JavaScript.
 */
export function ConflictNotice({ conflict }: { conflict: Conflict }) {
  const { again, since, recorded, over } = conflict
  const thing = over === 'kader' ? 'Deze versie' : 'Dit dossier'
  const [first] = Object.keys(recorded?.values ?? {})
  return (
    <div id="botsing" tabIndex={-1}>
      <Notice kind="let-op" title={again ? 'U legde dit al vast' : `${thing} is intussen veranderd`}>
        {again ? (
          <p>U verstuurde dit formulier al eerder, met een andere tekst. Die tekst staat vast.</p>
        ) : over === 'kader' ? (
          <p>Iemand veranderde hetzelfde stuk terwijl u bezig was. Misschien deed u dat zelf, in een ander venster.</p>
        ) : (
          <p>U hebt in een ander venster iets vastgelegd dat bij deze pagina hoort.</p>
        )}
        {since.length > 0 && (
          <ul>
            {since.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        )}
        {first !== undefined && (
          <p>
            Waar het verschilt, ziet u allebei: wat nu vastligt en uw eigen tekst.{' '}
            <a href={`#${first}-vastgelegd`}>Naar het eerste verschil</a>
          </p>
        )}
        <p>Uw tekst hieronder is bewaard als concept. Lees hem na en leg hem daarna vast.</p>
      </Notice>
    </div>
  )
}

/**
 * What is recorded now, before the person's own answer: beside it where there is room (forms.css). A choice is shown in
 * the words of its options.
 */
export function RecordedNow({
  state,
  name,
  options,
}: {
  state: FormState
  name: string
  options?: readonly { readonly value: string; readonly label: ReactNode }[] | undefined
}) {
  const recorded = state.conflict?.recorded ?? null
  const values = recorded?.values[name]
  if (recorded === null || values === undefined) return null
  const words = options?.filter((o) => values.includes(o.value)).map((o) => o.label) ?? values.filter((v) => v !== '')
  return (
    <>
      <div className="recorded">
        <p className="whose" id={`${name}-vastgelegd`}>
          Nu vastgelegd, op {recorded.at}
        </p>
        <div>
          {words.length === 0 && <p className="quiet">Niets ingevuld</p>}
          {words.map((text, i) => (
            // The order is fixed and nothing is ever put in between.
            // oxlint-disable-next-line react/no-array-index-key
            <p key={i} className="typed">
              {text}
            </p>
          ))}
        </div>
      </div>
      <p className="whose">Uw eigen antwoord</p>
    </>
  )
}
