import { Details } from '@/app/_ui/details'
import type { Oefening } from '@/lib/domain/oefening/oefening'

/** What is told of the case: the framework's own words where it is an example, with who wrote it. */
export const CaseText = ({ oefening }: { oefening: Oefening }) => (
  <>
    <p className="typed">{oefening.gegeven}</p>
    <p className="quiet">
      {oefening.voorbeeld === null
        ? 'Wij bedachten deze tekst om mee te oefenen. Meer weet u niet.'
        : 'Dit is de tekst van een voorbeeld uit het kader. Meer weet u niet.'}
    </p>
  </>
)

/** The same on the pages where it is weighed: at hand, and out of the way when it was read. */
export const CaseAtHand = ({ oefening }: { oefening: Oefening }) => (
  <Details summary="Wat u weet van deze casus" open>
    <CaseText oefening={oefening} />
  </Details>
)
