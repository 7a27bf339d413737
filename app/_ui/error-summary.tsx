import type { FieldError } from './form-state'

/**
 * Stands before the heading. A refused form comes back at `…#fouten`, and following a fragment moves focus here, so
 * the summary is read first without JavaScript too. Same words as at the field.
 */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  if (errors.length === 0) return null
  return (
    <div className="summary" id="fouten" role="alert" tabIndex={-1}>
      <h2>{errors.length === 1 ? 'Dit ontbreekt nog' : 'Dit moet u nog aanpassen'}</h2>
      <ul>
        {errors.map(({ veld, tekst }) => (
          <li key={`${veld} ${tekst}`}>{veld === '' ? <b>{tekst}</b> : <a href={`#${veld}`}>{tekst}</a>}</li>
        ))}
      </ul>
      <p>Wat u typte, is bewaard als concept.</p>
    </div>
  )
}
