import type { AssociationId } from '../domain/shared/ids'

/**
 * Where a sealed value stands: association, case ('' when it has none), table, column, row, version of the row. Used as
 * AAD, so it must be the same at reading as at writing; a column that is written once has version '0'.
 */
export const place = (
  association: AssociationId,
  caseId: string | null,
  table: string,
  column: string,
  row: string,
  rowVersion: string | number = '0',
): readonly string[] => [association, caseId ?? '', table, column, row, String(rowVersion)]
