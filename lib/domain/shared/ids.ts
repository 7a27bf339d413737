import { z } from 'zod'

/** A UUID in lower case. The brand keeps a person's id from being passed where a dossier's is meant. */
const uuid = <B extends string>() => z.uuid().toLowerCase().brand<B>()

export const AssociationId = uuid<'AssociationId'>()
export type AssociationId = z.infer<typeof AssociationId>
export const PersonId = uuid<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>
export const DossierId = uuid<'DossierId'>()
export type DossierId = z.infer<typeof DossierId>
/** One entry of a dossier; also the id of its leaf in the association's `d` log. */
export const EntryId = uuid<'EntryId'>()
export type EntryId = z.infer<typeof EntryId>
export const SessionId = uuid<'SessionId'>()
export type SessionId = z.infer<typeof SessionId>
/** The key that is rendered into a form: the id of its draft and of the idempotency row, so a resend never doubles. */
export const FormKey = uuid<'FormKey'>()
export type FormKey = z.infer<typeof FormKey>

/** An association's own tenant id for rows that belong to the platform (its directory of associations). */
export const PLATFORM_ID = '00000000-0000-4000-8000-000000000000' as AssociationId

/** A point in time: ISO 8601, UTC, milliseconds, e.g. `2026-11-24T21:55:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>
/** A calendar day: `2026-11-24`. */
export const Day = z.iso.date().brand<'Day'>()
export type Day = z.infer<typeof Day>
