import type { Entry, EntryVan, Soort } from './entries'
import { NIEUW, type Cyclus, type Dossier, type Lijstnaam, type Vermelding } from './state'

/** The kinds that stand in a list of the dossier, and in which one. */
export const LIJST_VAN = {
  notitie: 'notities',
  persoon: 'personen',
  identiteit: 'identiteiten',
  feit: 'feiten',
  akkoord: 'akkoorden',
  hulpverlener: 'hulpverleners',
  toestemming: 'toestemmingen',
  achtergrond: 'achtergrond',
  controle: 'controles',
  overleg: 'overleggen',
  gesprek: 'gesprekken',
  participatie: 'participatie',
  acuut: 'acuut',
  hulpvragen: 'hulpvragen',
  afweging: 'afwegingen',
  weegmoment: 'weegmomenten',
  autonomie: 'autonomie',
  besluit: 'besluiten',
  melding: 'meldingen',
  doorgegeven: 'doorgegeven',
  'na-melding': 'naMelding',
  informatieverzoek: 'informatieverzoeken',
  brief: 'brieven',
  kaderkeuze: 'kaderkeuzes',
} as const satisfies Partial<Record<Soort, Lijstnaam>>
type InLijst = keyof typeof LIJST_VAN

/**
 * What the dossier is after one more entry. Total: whatever was stored can be read, also with holes where entries were
 * erased and with references to entries that are gone. What may be recorded is decided in `decide.ts`, not here.
 */
export function evolve(dossier: Dossier, entry: Entry): Dossier {
  const geteld = { ...dossier, entryCount: dossier.entryCount + 1 }
  switch (entry.inhoud.kind) {
    case 'dossier-geopend':
      return opened(geteld, entry as EntryVan<'dossier-geopend'>)
    case 'traject-gesloten':
      return closed(geteld, entry as EntryVan<'traject-gesloten'>)
    case 'cyclus-gestart':
      return restarted(geteld, entry as EntryVan<'cyclus-gestart'>)
    case 'gewist':
      return { ...geteld, gewist: geteld.gewist + 1 }
    case 'kaderkeuze':
      return switched(listed(geteld, entry as EntryVan<'kaderkeuze'>), entry as EntryVan<'kaderkeuze'>)
    default:
      return listed(geteld, entry as EntryVan<InLijst>)
  }
}

/** The dossier that these entries make, from the first on. */
export const fold = (entries: readonly Entry[]): Dossier => entries.reduce<Dossier>(evolve, NIEUW)

function opened(dossier: Dossier, entry: EntryVan<'dossier-geopend'>): Dossier {
  if (dossier.toestand !== 'nieuw') return dossier
  const { soort, label, kader } = entry.inhoud
  const cyclus = newCycle(1, entry, null)
  return { ...dossier, toestand: 'open', soort, label, kader, geopend: entry.recorded, cyclus: 1, cycli: [cyclus] }
}

function closed(dossier: Dossier, entry: EntryVan<'traject-gesloten'>): Dossier {
  if (dossier.toestand !== 'open') return dossier
  const { stap, reden, afspraken } = entry.inhoud
  const cycli = dossier.cycli.map((c) =>
    c.nummer === dossier.cyclus ? { ...c, gesloten: entry.recorded, stap, reden, afspraken } : c,
  )
  return { ...dossier, toestand: 'gesloten', cycli, sluiting: entry }
}

/** Also from an open dossier: the entry that closed it may have been erased. */
function restarted(dossier: Dossier, entry: EntryVan<'cyclus-gestart'>): Dossier {
  if (dossier.toestand === 'nieuw') return dossier
  const { sluiting: _, ...rest } = { sluiting: null, ...dossier }
  const cyclus = dossier.cyclus + 1
  const cycli = [...dossier.cycli, newCycle(cyclus, entry, entry.inhoud.aanleiding)]
  return { ...rest, toestand: 'open', kader: entry.inhoud.kader, cyclus, cycli }
}

/** Going on under the newer version; what was recorded before keeps the version that it names itself. */
function switched(dossier: Dossier, entry: EntryVan<'kaderkeuze'>): Dossier {
  const { keuze, naar } = entry.inhoud
  if (dossier.toestand !== 'open' || keuze === 'blijven') return dossier
  const cycli = dossier.cycli.map((c) => (c.nummer === dossier.cyclus ? { ...c, kader: naar } : c))
  return { ...dossier, kader: naar, cycli }
}

function newCycle(
  nummer: number,
  entry: EntryVan<'dossier-geopend'> | EntryVan<'cyclus-gestart'>,
  aanleiding: string | null,
): Cyclus {
  const { kader } = entry.inhoud
  return {
    nummer,
    kader,
    geopend: entry.recorded,
    aanleiding,
    gesloten: null,
    stap: null,
    reden: null,
    afspraken: null,
  }
}

function listed(dossier: Dossier, entry: EntryVan<InLijst>): Dossier {
  const naam = LIJST_VAN[entry.inhoud.kind]
  const lijst: readonly Vermelding<InLijst>[] = dossier[naam]
  const vervangt = 'vervangt' in entry.inhoud ? entry.inhoud.vervangt : null
  const vorige = vervangt === null ? undefined : lijst.find((v) => v.id === vervangt)
  const nieuw: Vermelding<InLijst> = {
    ...entry,
    // A correction counts where the corrected entry counted, also when it is made in a later cycle.
    cyclus: vorige?.cyclus ?? ('cyclus' in dossier ? dossier.cyclus : 0),
    vervangenDoor: null,
    reeks: vorige?.reeks ?? entry.position,
  }
  const oud = lijst.map((v) => (v === vorige ? { ...v, vervangenDoor: entry.id } : v))
  return { ...dossier, [naam]: [...oud, nieuw] }
}
