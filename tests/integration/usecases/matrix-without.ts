/**
 * Use cases without an actor: what makes or ends an actor (login.test.ts, sessions.test.ts), and the platform's own
 * public pages. What is made by `definePublicRead` need not stand here: it gets no actor from its wrapper.
 */
export const NO_ACTOR: readonly string[] = [
  'kader/list-begrippen',
  'kader/list-channels',
  'toegang/check-health',
  'toegang/end-session',
  'toegang/find-portal',
  'toegang/find-session',
  'toegang/finish-login',
  'vereniging/list-associations',
]

/** What use cases are made of. */
export const PIECES: readonly string[] = [
  'dossier/collisions',
  'dossier/dossier-act',
  'dossier/load-dossier',
  'dossier/open-identities',
  'dossier/record-entries',
  'dossier/record-input',
  'dossier/redenen',
  'kader/base-kader',
  'kader/concept-act',
  'kader/pinned-kader',
  'oefening/load-oefening',
  'kader/readiness',
  'toegang/factor-rules',
  'toegang/session-rules',
  'vereniging/association-act',
]
