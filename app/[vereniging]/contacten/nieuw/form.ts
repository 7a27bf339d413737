import { saveContact } from '@/lib/usecases/contacten/save-contact'
import type { FormSpec, Params } from '@/lib/web/form-spec'
import { contactOf, LABELS } from '../_fields'
import { contactsPath } from '../_paths'

export const spec: FormSpec<Params, { contactId: string }> = {
  form: 'contact',
  title: 'Nieuw contact',
  labels: LABELS,
  page: (params) => `${contactsPath(params)}/nieuw`,
  to: (_, params) => `${contactsPath(params)}?gelukt=bewaard`,
  act: saveContact,
  toInput: (values, _, { sleutel }) => ({ sleutel, contact: null, versie: 0, inhoud: contactOf(values) }),
}
