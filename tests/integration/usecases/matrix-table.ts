import type { Actor, Role } from '@/lib/domain/access/actor'
import type { DossierId, EntryId } from '@/lib/domain/shared/ids'
import { discardDraft } from '@/lib/usecases/concept/discard-draft'
import { readDraft } from '@/lib/usecases/concept/read-draft'
import { saveDraft } from '@/lib/usecases/concept/save-draft'
import { checkBesluit } from '@/lib/usecases/dossier/check-besluit'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { exportDossier } from '@/lib/usecases/dossier/export-dossier'
import { listDossiers } from '@/lib/usecases/dossier/list-dossiers'
import { mayOpenDossier } from '@/lib/usecases/dossier/may-open-dossier'
import { openDossier } from '@/lib/usecases/dossier/open-dossier'
import { readAccessLog } from '@/lib/usecases/dossier/read-access-log'
import { readDossier } from '@/lib/usecases/dossier/read-dossier'
import { readAccordSheet } from '@/lib/usecases/dossier/read-accord-sheet'
import { readFeiten } from '@/lib/usecases/dossier/read-feiten'
import { readRecord } from '@/lib/usecases/dossier/read-record'
import { recordAkkoord } from '@/lib/usecases/dossier/record-akkoord'
import { recordHulpverlener } from '@/lib/usecases/dossier/record-hulpverlener'
import { recordToestemming } from '@/lib/usecases/dossier/record-toestemming'
import { recordAchtergrond } from '@/lib/usecases/dossier/record-achtergrond'
import { recordControle } from '@/lib/usecases/dossier/record-controle'
import { recordParticipatie } from '@/lib/usecases/dossier/record-participatie'
import { recordMelding } from '@/lib/usecases/dossier/record-melding'
import { recordDoorgegeven } from '@/lib/usecases/dossier/record-doorgegeven'
import { recordNaMelding } from '@/lib/usecases/dossier/record-na-melding'
import { recordInformatieverzoek } from '@/lib/usecases/dossier/record-informatieverzoek'
import { recordVerzoekstap } from '@/lib/usecases/dossier/record-verzoekstap'
import { recordBrief } from '@/lib/usecases/dossier/record-brief'
import { recordKaderkeuze } from '@/lib/usecases/dossier/record-kaderkeuze'
import { recordIdentiteit } from '@/lib/usecases/dossier/record-identiteit'
import { readIdentiteiten } from '@/lib/usecases/dossier/read-identiteiten'
import { checkMelding } from '@/lib/usecases/dossier/check-melding'
import { readBrief } from '@/lib/usecases/dossier/read-brief'
import { readMelding } from '@/lib/usecases/dossier/read-melding'
import { recordAcuut } from '@/lib/usecases/dossier/record-acuut'
import { recordAfweging } from '@/lib/usecases/dossier/record-afweging'
import { recordAutonomie } from '@/lib/usecases/dossier/record-autonomie'
import { recordBesluit } from '@/lib/usecases/dossier/record-besluit'
import { recordFeit } from '@/lib/usecases/dossier/record-feit'
import { recordGesprek } from '@/lib/usecases/dossier/record-gesprek'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { recordOverleg } from '@/lib/usecases/dossier/record-overleg'
import { recordPersoon } from '@/lib/usecases/dossier/record-persoon'
import { recordWeegmoment } from '@/lib/usecases/dossier/record-weegmoment'
import { restartCyclus } from '@/lib/usecases/dossier/restart-cyclus'
import { confirmSecondFactor } from '@/lib/usecases/toegang/confirm-second-factor'
import { proposeSecondFactor } from '@/lib/usecases/toegang/propose-second-factor'
import { renewRecoveryCodes } from '@/lib/usecases/toegang/renew-recovery-codes'
import { useRecoveryCode } from '@/lib/usecases/toegang/use-recovery-code'
import { verifySecondFactor } from '@/lib/usecases/toegang/verify-second-factor'
import type { Outcome } from '@/lib/usecases/outcome'
import { listConsultaties } from '@/lib/usecases/consultatie/list-consultaties'
import { listShared } from '@/lib/usecases/toezicht/list-shared'
import { endRole } from '@/lib/usecases/vereniging/end-role'
import { grantRole } from '@/lib/usecases/vereniging/grant-role'
import { listMembers } from '@/lib/usecases/vereniging/list-members'
import { readAssociationLog } from '@/lib/usecases/vereniging/read-association-log'
import { filled, filledAs, newKey, type UseCase } from '../../support/usecases'
import { PRACTICE } from './matrix-practice'
import { CONTACTEN } from './matrix-contacten'
import { KADER_MATRIX, type KaderGround } from './matrix-table-kader'
import { BESLUIT } from './the-job'

/** What there is of the owner's, that nobody else may reach. */
export type Ground = {
  readonly owner: Actor
  readonly dossierId: DossierId
  /** A dossier whose traject is closed. */
  readonly closedId: DossierId
  readonly besluit: EntryId
  readonly feit: EntryId
  readonly melding: EntryId
  readonly brief: EntryId
  readonly persoon: EntryId
  readonly verzoek: EntryId
  /** One of the owner's own address list. */
  readonly contact: string
  /** Key of a draft in the dossier. */
  readonly draft: string
  readonly factor: { readonly voorstel: string; readonly secret: string; readonly code: () => string }
  readonly recoveryCode: string
  /** Somebody else in the same association. */
  readonly colleague: Actor
  readonly kader: KaderGround
  /** How many entries there are now. */
  readonly entriesIn: (dossierId: DossierId) => Promise<number>
}

export type MatrixRow = {
  /** Who may, with the own second factor. */
  readonly by: 'owner' | 'admin' | 'editor' | 'supervisor' | 'consultant'
  /** Who else may, by role. */
  readonly also?: readonly Role[]
  /** Is about whatever association somebody is in: in another one it does its work there, and nothing here. */
  readonly ownAssociation?: true
  readonly run: UseCase
  /** What the owner's own browser would send now. */
  readonly input: (ground: Ground) => object | Promise<object>
  /**
   * Left out: any "ok" is a breach, and the answer must be `niet-gevonden`. Given: the act is on whoever acts (the own
   * list, the own account), so it may succeed for others; it must never answer this for them.
   */
  readonly reaches?: (answer: Outcome<unknown>, ground: Ground) => boolean
  /** The rightful one's own answer shows nothing either that `reaches` could see. */
  readonly blind?: true
  /** For acts on the own account: whoever is the owner in a session without second factor is treated elsewhere. */
  readonly ownAccount?: true
}

const strict = (run: UseCase, input: MatrixRow['input'], by: MatrixRow['by'] = 'owner'): MatrixRow => ({
  by,
  run,
  input,
})
const now = ({ entriesIn, dossierId }: Ground) => entriesIn(dossierId)
const says = (word: string) => (answer: Outcome<unknown>) => answer.ok && answer.value === word
const mentionsDossier = (answer: Outcome<unknown>, { dossierId }: Ground) => JSON.stringify(answer).includes(dossierId)

const DRAFT = { form: 'notitie', baseVersion: 0, values: { tekst: ['half getypt'] }, fouten: [] }

/** Every use case that has an actor, by its file. A file that is neither here nor in the two lists below fails a test. */
export const MATRIX: Readonly<Record<string, MatrixRow>> = {
  'dossier/read-dossier': strict(readDossier, ({ dossierId }) => ({ dossierId, part: 'overzicht' })),
  'dossier/read-record': strict(readRecord, ({ dossierId, besluit }) => ({ dossierId, besluit, printed: true })),
  'dossier/read-accord-sheet': strict(readAccordSheet, ({ dossierId, feit }) => ({
    ...{ dossierId, feiten: [feit], printed: true },
  })),
  'dossier/read-feiten': strict(readFeiten, ({ dossierId }) => ({ dossierId, filter: {}, printed: true })),
  'dossier/export-dossier': strict(exportDossier, ({ dossierId }) => ({ dossierId })),
  'dossier/read-access-log': strict(readAccessLog, ({ dossierId }) => ({ dossierId })),
  'dossier/record-notitie': strict(recordNotitie, ({ dossierId }) => filledAs(dossierId, 'notitie')),
  'dossier/record-persoon': strict(recordPersoon, ({ dossierId }) => filledAs(dossierId, 'persoon')),
  'dossier/record-feit': strict(recordFeit, ({ dossierId }) => filledAs(dossierId, 'feit')),
  'dossier/record-overleg': strict(recordOverleg, ({ dossierId }) => filledAs(dossierId, 'overleg')),
  'dossier/record-gesprek': strict(recordGesprek, ({ dossierId }) => filledAs(dossierId, 'gesprek')),
  'dossier/record-hulpverlener': strict(recordHulpverlener, ({ dossierId }) => filledAs(dossierId, 'hulpverlener')),
  'dossier/record-toestemming': strict(recordToestemming, ({ dossierId }) => filledAs(dossierId, 'toestemming')),
  'dossier/record-achtergrond': strict(recordAchtergrond, ({ dossierId }) => filledAs(dossierId, 'achtergrond')),
  'dossier/record-controle': strict(recordControle, ({ dossierId }) => filledAs(dossierId, 'controle')),
  'dossier/record-participatie': strict(recordParticipatie, ({ dossierId }) => filledAs(dossierId, 'participatie')),
  'dossier/record-melding': strict(recordMelding, ({ dossierId }) => filledAs(dossierId, 'melding')),
  'dossier/record-doorgegeven': strict(recordDoorgegeven, ({ dossierId }) => filledAs(dossierId, 'doorgegeven')),
  'dossier/record-na-melding': strict(recordNaMelding, ({ dossierId }) => filledAs(dossierId, 'na-melding')),
  'dossier/record-informatieverzoek': strict(recordInformatieverzoek, ({ dossierId }) =>
    filledAs(dossierId, 'informatieverzoek'),
  ),
  'dossier/record-verzoekstap': strict(recordVerzoekstap, ({ dossierId, verzoek }) =>
    filled(dossierId, { teruggebeld: 'ja' }, { verzoek, stap: 'terugbellen' }),
  ),
  'dossier/record-brief': strict(recordBrief, ({ dossierId }) => filledAs(dossierId, 'brief')),
  'dossier/record-kaderkeuze': strict(recordKaderkeuze, ({ dossierId, kader }) =>
    filled(dossierId, { keuze: 'blijven', naar: kader.newest }),
  ),
  'dossier/record-akkoord': strict(recordAkkoord, ({ dossierId, feit }) => filledAs(dossierId, 'akkoord', { feit })),
  'dossier/record-identiteit': strict(recordIdentiteit, ({ dossierId, persoon }) =>
    filled(dossierId, { persoon, naam: 'Jansen' }),
  ),
  'dossier/read-identiteiten': strict(readIdentiteiten, ({ dossierId }) => ({ dossierId })),
  'dossier/check-melding': strict(checkMelding, ({ dossierId }) => filledAs(dossierId, 'melding')),
  'dossier/read-melding': strict(readMelding, ({ dossierId, melding }) => ({
    ...{ dossierId, melding, namen: true, printed: true },
  })),
  'dossier/read-brief': strict(readBrief, ({ dossierId, brief }) => ({ dossierId, brief, printed: true })),
  'dossier/record-acuut': strict(recordAcuut, ({ dossierId }) => filledAs(dossierId, 'acuut')),
  'dossier/record-afweging': strict(recordAfweging, async (ground) =>
    filledAs(ground.dossierId, 'afweging', {}, { versie: await now(ground), antwoorden: [] }),
  ),
  'dossier/record-weegmoment': strict(recordWeegmoment, async (ground) =>
    filledAs(ground.dossierId, 'weegmoment', {}, { versie: await now(ground) }),
  ),
  'dossier/record-autonomie': strict(recordAutonomie, async (ground) =>
    filledAs(ground.dossierId, 'autonomie', {}, { versie: await now(ground) }),
  ),
  'dossier/check-besluit': strict(checkBesluit, ({ dossierId }) => filled(dossierId, BESLUIT)),
  'dossier/record-besluit': strict(recordBesluit, async (ground) =>
    filled(ground.dossierId, BESLUIT, { versie: await now(ground), redenen: [] }),
  ),
  'dossier/restart-cyclus': strict(restartCyclus, async ({ entriesIn, closedId }) =>
    filled(closedId, { aanleiding: 'Een nieuw signaal.' }, { versie: await entriesIn(closedId) }),
  ),
  'dossier/list-dossiers': { by: 'owner', run: listDossiers, input: () => ({}), reaches: mentionsDossier },
  'dossier/may-open-dossier': {
    by: 'owner',
    run: mayOpenDossier,
    input: () => ({}),
    reaches: mentionsDossier,
    blind: true,
  },
  'dossier/open-dossier': {
    by: 'owner',
    run: openDossier,
    input: () => ({ sleutel: newKey(), inhoud: { soort: 'kind', label: 'Berk' } }),
    reaches: mentionsDossier,
    blind: true,
  },
  ...PRACTICE,
  ...CONTACTEN,
  'concept/save-draft': strict(saveDraft, ({ dossierId }) => ({ ...DRAFT, sleutel: newKey(), dossierId })),
  'concept/read-draft': strict(readDraft, ({ dossierId, draft }) => ({ sleutel: draft, dossierId })),
  'concept/discard-draft': {
    by: 'owner',
    run: discardDraft,
    input: ({ draft }) => ({ sleutel: draft }),
    // Throwing away what is not there is no fault; that the owner's draft stays is seen in the rows.
    reaches: () => false,
    blind: true,
  },
  // Last, since it ends what the others need.
  'dossier/close-traject': strict(closeTraject, async (ground) =>
    filled(ground.dossierId, { stap: 'stap-5', reden: 'Klaar.' }, { versie: await now(ground), redenen: [] }),
  ),
  'toegang/verify-second-factor': {
    by: 'owner',
    run: verifySecondFactor,
    input: ({ factor }) => ({ code: factor.code() }),
    reaches: says('goed'),
    ownAccount: true,
  },
  'toegang/use-recovery-code': {
    by: 'owner',
    run: useRecoveryCode,
    input: ({ recoveryCode }) => ({ code: recoveryCode }),
    reaches: says('goed'),
    ownAccount: true,
  },
  'toegang/renew-recovery-codes': strict(renewRecoveryCodes, () => ({})),
  'toegang/propose-second-factor': {
    by: 'owner',
    run: proposeSecondFactor,
    input: ({ factor }) => ({ voorstel: factor.voorstel }),
    reaches: (answer, { factor }) => JSON.stringify(answer).includes(factor.secret),
    ownAccount: true,
  },
  'toegang/confirm-second-factor': {
    by: 'owner',
    run: confirmSecondFactor,
    input: ({ factor }) => ({ voorstel: factor.voorstel, code: factor.code() }),
    reaches: ({ ok }) => ok,
    ownAccount: true,
  },
  'toezicht/list-shared': { by: 'supervisor', run: listShared, input: () => ({}), reaches: mentionsDossier },
  'consultatie/list-consultaties': {
    by: 'consultant',
    run: listConsultaties,
    input: () => ({}),
    // Nothing can be released yet: what there must never be in it is a dossier.
    reaches: mentionsDossier,
    blind: true,
  },
  'vereniging/grant-role': strict(
    grantRole,
    ({ colleague }) => ({ persoon: colleague.personId, rol: 'consultant' }),
    'admin',
  ),
  'vereniging/end-role': strict(
    endRole,
    ({ colleague }) => ({ persoon: colleague.personId, rol: 'consultant' }),
    'admin',
  ),
  'vereniging/list-members': {
    by: 'admin',
    run: listMembers,
    input: () => ({}),
    reaches: (answer, { colleague }) => JSON.stringify(answer).includes(colleague.personId),
  },
  'vereniging/read-association-log': {
    by: 'admin',
    run: readAssociationLog,
    input: () => ({}),
    reaches: (answer) => answer.ok && JSON.stringify(answer).includes('rol.beeindigd'),
  },
  ...KADER_MATRIX,
}
