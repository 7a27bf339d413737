import type { Entry, EntryVan } from '@/lib/domain/dossier/entries'

/** Two corrections of the same entry: the second person (or tab) must first see the first. */
export const correctsSame = (inhoud: Readonly<Record<string, unknown>>, later: Entry): boolean =>
  'vervangt' in later.inhoud && later.inhoud.vervangt !== null && later.inhoud.vervangt === inhoud['vervangt']

/** Another answer to the same head question. */
export const answersSame = (inhoud: Readonly<Record<string, unknown>>, later: Entry): boolean =>
  (later as EntryVan<'afweging'>).inhoud.kind === 'afweging' &&
  (later as EntryVan<'afweging'>).inhoud.afweging === inhoud['afweging']

/** What a decision rests on changed: an answer, a fact, another decision, or the traject itself. */
export const touchesDecision = (later: Entry): boolean =>
  ['afweging', 'feit', 'besluit'].includes(later.inhoud.kind) || endsOrRestarts(later)

/** The traject was closed or begun anew, or goes on under another version: the question may have another text (I1). */
export const endsOrRestarts = (later: Entry): boolean =>
  later.inhoud.kind === 'traject-gesloten' || changesVersion(later)

/** Another version of the framework than the form was shown under. */
export const changesVersion = ({ inhoud }: Entry): boolean =>
  inhoud.kind === 'cyclus-gestart' || (inhoud.kind === 'kaderkeuze' && inhoud.keuze === 'overstappen')
