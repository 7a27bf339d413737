import type { FieldError } from './form-state'

/**
 * Stands before the heading. A refused form comes back at `…#fouten`, and following a fragment moves focus here, so
 * the summary is read first without JavaScript too. Same words as at the field.
 */
export function ErrorSummary({ errors, kept }: { errors: readonly FieldError[]; kept: boolean }) {
  if (errors.length === 0) return null
  return (
    <div className="summary" id="fouten" role="alert" tabIndex={-1}>
      <h2>Kijk dit nog na</h2>
      <ul>
        {errors.map(({ veld, tekst }) => (
          <li key={`${veld} ${tekst}`}>{veld === '' ? <b>{tekst}</b> : <a href={`#${veld}`}>{tekst}</a>}</li>
        ))}
      </ul>
      {kept && <p>Wat u typte, is bewaard als concept.</p>}
    </div>
  )
}
