import type { MeldContext, Place } from './finding'

/** Whose words a stretch of the sentence is. */
export type Voice =
  /** The therapist's own statement. */
  | 'own'
  /** A person, a unique role or a named document is behind it (policy 2). */
  | 'traceable'
  /** Second-hand, and nobody can say of whom (policy 5). */
  | 'untraceable'
  /** An opinion of the therapist, said as such (policy 11). */
  | 'opinion'
  /** States nothing: a question, a request, "I do not know" (policy 10). */
  | 'none'

export type Span = Place & {
  readonly voice: Voice
  /** The source's own denial: no event. */
  readonly denied?: boolean
  /** Seen or heard by the therapist. */
  readonly perceived?: boolean
  /** The words by which somebody is said to tell, not what is told. */
  readonly telling?: boolean
  /** Where an opinion is said to be one. */
  readonly opens?: number
  readonly closes?: number
}

/** A person in the sentence. */
export type Mention = Place & {
  readonly role: string
  /** After a preposition: not the subject. */
  readonly oblique: boolean
  readonly plural: boolean
  /** Not the first person of its clause. */
  readonly object?: boolean
}

/** One sentence on its way: the text in lower case with what is quoted made blank, at the same offsets. */
export type Sentence = {
  readonly text: string
  readonly context: MeldContext
  readonly mentions: readonly Mention[]
  /** Words between marks that are one's own irony (policy 1). */
  readonly ironies: readonly Place[]
}
