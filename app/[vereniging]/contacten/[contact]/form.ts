import { saveContact } from '@/lib/usecases/contacten/save-contact'
import type { FormSpec } from '@/lib/web/form-spec'
import { contactOf, LABELS } from '../_fields'
import { contactPath, contactsPath, type ContactParams } from '../_paths'

export const spec: FormSpec<ContactParams, { contactId: string }> = {
  form: 'contact-wijzigen',
  title: 'Contact wijzigen',
  labels: LABELS,
  page: contactPath,
  to: (_, params) => `${contactsPath(params)}?gelukt=bewaard`,
  act: saveContact,
  toInput: (values, { contact }, { sleutel, versie }) => ({ sleutel, contact, versie, inhoud: contactOf(values) }),
}
