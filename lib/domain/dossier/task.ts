export type Taaktoestand = 'niet-begonnen' | 'bezig' | 'klaar' | 'niet-van-toepassing'
export const LABELS: Record<Taaktoestand, string> = {
  'niet-begonnen': 'Nog niet begonnen',
  bezig: 'Bezig',
  klaar: 'Klaar',
  'niet-van-toepassing': 'Niet van toepassing',
}

/** One line of the task list. `soort` says which page it leads to; `id` is the weighing's own id for a weighing. */
export type Taak = {
  readonly id: string
  readonly soort:
    | 'acuut'
    | 'notitie'
    | 'personen'
    | 'feiten'
    | 'controles'
    | 'achtergrond'
    | 'hulpverleners'
    | 'toestemming'
    | 'overleg'
    | 'gesprek'
    | 'participatie'
    | 'afweging'
    | 'autonomie'
    | 'besluit'
    | 'melding'
    | 'alsnog-melding'
    | 'na-melding'
    | 'informatieverzoek'
  readonly kop: string
  readonly toestand: Taaktoestand
  readonly label: string
  /** Why it stands as it does, in one sentence, or null when the label says enough. */
  readonly uitleg: string | null
  /** The day on which the therapist wants to look at it (again), when one was set. */
  readonly op: string | null
}

export const task = (
  soort: Taak['soort'],
  kop: string,
  toestand: Taaktoestand,
  uitleg: string | null = null,
  id: string = soort,
  op: string | null = null,
): Taak => ({ id, soort, kop, toestand, label: LABELS[toestand], uitleg, op })
