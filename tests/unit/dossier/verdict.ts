import type { DossierCommand } from '@/lib/domain/dossier/command'
import { decide } from '@/lib/domain/dossier/decide'
import type { Dossier } from '@/lib/domain/dossier/state'
import { AT, openDossier } from '../../support/builders'
import { kader } from './arbitraries'

export const open = openDossier()
export const refusalOf = (command: DossierCommand, dossier: Dossier = open) => {
  const verdict = decide(kader, dossier, command, AT)
  if (verdict.ok) throw new Error(`${command.soort} was accepted`)
  return verdict.error
}
export const messageAt = (command: DossierCommand, field: string, dossier: Dossier = open) =>
  refusalOf(command, dossier).errors.find((e) => e.field === field)?.message
export const accepted = (command: DossierCommand, dossier: Dossier = open) => decide(kader, dossier, command, AT).ok
