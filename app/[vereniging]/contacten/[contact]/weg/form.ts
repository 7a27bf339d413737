import { removeContact } from '@/lib/usecases/contacten/remove-contact'
import type { FormSpec } from '@/lib/web/form-spec'
import { contactPath, contactsPath, type ContactParams } from '../../_paths'

export const spec: FormSpec<ContactParams, { removed: boolean }> = {
  form: 'contact-weg',
  title: 'Contact weghalen',
  labels: {},
  keepsDraft: false,
  page: (params) => `${contactPath(params)}/weg`,
  to: (_, params) => `${contactsPath(params)}?gelukt=weg`,
  act: removeContact,
  toInput: (_, { contact }) => ({ contact }),
}
