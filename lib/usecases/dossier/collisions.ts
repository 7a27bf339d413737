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

/** The traject was closed or begun anew: a restart may have brought another text of the question (I1). */
export const endsOrRestarts = (later: Entry): boolean =>
  later.inhoud.kind === 'traject-gesloten' || later.inhoud.kind === 'cyclus-gestart'
