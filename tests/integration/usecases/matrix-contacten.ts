import { listContacten } from '@/lib/usecases/contacten/list-contacten'
import { removeContact } from '@/lib/usecases/contacten/remove-contact'
import { saveContact } from '@/lib/usecases/contacten/save-contact'
import { newKey } from '../../support/usecases'
import type { MatrixRow } from './matrix-table'

export const CONTACT = { soort: 'huisarts', naam: 'Praktijk De Linde' }

/** The own address list: rows of the table of who may do what. */
export const CONTACTEN: Readonly<Record<string, MatrixRow>> = {
  'contacten/list-contacten': {
    by: 'owner',
    run: listContacten,
    input: () => ({}),
    reaches: (answer) => JSON.stringify(answer).includes('Alleen van de eigenaar'),
  },
  // Everybody has a list of their own: another's id is an id like any other there, and reaches nothing.
  'contacten/save-contact': {
    by: 'owner',
    run: saveContact,
    input: ({ contact }) => ({ sleutel: newKey(), contact, versie: 0, inhoud: CONTACT }),
    reaches: () => false,
    blind: true,
  },
  'contacten/remove-contact': {
    by: 'owner',
    run: removeContact,
    input: ({ contact }) => ({ contact }),
    reaches: () => false,
    blind: true,
  },
}
