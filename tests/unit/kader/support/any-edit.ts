import fc from 'fast-check'
import { flatOutline, outlineOf } from '@/lib/domain/kader/edit/outline'
import { blockOf } from '@/lib/domain/kader/edit/block'
import type { KaderEdit } from '@/lib/domain/kader/edit/edit'
import type { Kader } from '@/lib/domain/kader/schema'

const woord = fc.constantFrom('kind', 'ouder', 'veilig', 'gesprek', 'één', 'Łukasz', '😀', '*nadruk*', '- punt', '')
const tekst = fc.array(woord, { minLength: 0, maxLength: 8 }).map((woorden) => woorden.join(' '))
const regels = fc.array(tekst, { maxLength: 3 })

type Lade = { readonly ouder: string; readonly lade: ReturnType<typeof flatOutline>[number]['laden'][number] }

const reworded = (kader: Kader, ids: fc.Arbitrary<string>): fc.Arbitrary<KaderEdit> =>
  ids.chain((blok) => {
    const velden = blockOf(kader, blok)?.velden ?? []
    if (velden.length === 0) return fc.constant<KaderEdit>({ soort: 'velden', blok, velden: {} })
    return fc
      .tuple(fc.constantFrom(...velden), tekst, regels, fc.boolean())
      .map(([veld, een, meer, schakel]): KaderEdit => {
        const keuze = veld.keuzes?.[een.length % (veld.keuzes.length || 1)]?.waarde ?? ''
        const lijst = veld.vorm === 'regels' ? meer : [keuze]
        const waarde = {
          regel: een,
          tekst: een,
          keuze,
          dag: '2026-11-25',
          adres: 'https://example.nl/',
          'ja-nee': schakel,
          regels: lijst,
          keuzes: lijst,
        }
        return { soort: 'velden', blok, velden: { [veld.naam]: waarde[veld.vorm] } }
      })
  })

const added = (laden: readonly Lade[]): fc.Arbitrary<KaderEdit> =>
  fc
    .tuple(fc.constantFrom(...laden.filter(({ lade }) => lade.toevoegen.length > 0)), tekst, fc.nat())
    .map(([{ ouder, lade }, een, n]): KaderEdit => {
      const nieuw = lade.toevoegen[n % lade.toevoegen.length]!
      const kop = [
        'hoofdstuk',
        'stap',
        'hulpgroep',
        'lijst',
        'voorbeeld',
        'consultkanaal',
        'controle',
        'contact',
        'woord',
      ].includes(nieuw)
      const titel = ['koppeling', 'verwijzing'].includes(nieuw)
      const velden = {
        ...(kop ? { kop: `Kop ${een}` } : {}),
        ...(titel ? { titel: `Titel ${een}`, gecontroleerdOp: '2026-11-25' } : {}),
        ...(nieuw === 'contact' ? { gecontroleerdOp: '2026-11-25' } : {}),
        ...(nieuw === 'koppeling' ? { url: 'https://example.nl/' } : {}),
        ...(nieuw === 'controle' ? { soort: 'anders' } : {}),
        ...(titel || ['hoofdstuk', 'stap', 'hulpgroep', 'lijst'].includes(nieuw) ? {} : { tekst: `Tekst ${een}` }),
      }
      const na = lade.blokken[n % (lade.blokken.length + 1)]?.id
      return { soort: 'toevoegen', ouder, lade: lade.veld, nieuw, velden, ...(na === undefined ? {} : { na }) }
    })

/** Any act on any block of a version: mostly possible, sometimes not. */
export function anyEdit(kader: Kader): fc.Arbitrary<KaderEdit> {
  const blokken = flatOutline(outlineOf(kader))
  const ids = fc.constantFrom(...blokken.map((blok) => blok.id))
  const vrij = fc.constantFrom(...blokken.filter((blok) => blok.kan.includes('verwijderen')).map((blok) => blok.id))
  const laden = blokken.flatMap((blok) => blok.laden.map((lade) => ({ ouder: blok.id, lade })))
  return fc.oneof(
    reworded(kader, ids),
    added(laden),
    fc
      .tuple(vrij, fc.constantFrom('omhoog' as const, 'omlaag' as const))
      .map(([blok, richting]): KaderEdit => ({ soort: 'verplaatsen', blok, richting })),
    fc.tuple(vrij, fc.nat(), fc.option(fc.constant(null))).map(([blok, n]): KaderEdit => {
      const plekken = blockOf(kader, blok)?.plekken ?? []
      const plek = plekken[n % (plekken.length || 1)] ?? { ouder: '_document', lade: 'normen' }
      return { soort: 'onderbrengen', blok, ouder: plek.ouder, lade: plek.lade, ...(n % 2 === 0 ? { na: null } : {}) }
    }),
    ids
      .map((blok): KaderEdit => ({ soort: 'verwijderen', blok }))
      .filter((edit) => edit.soort === 'verwijderen' && edit.blok !== '_document'),
    fc.tuple(ids, tekst, fc.boolean()).map(([blok, een, weg]): KaderEdit => ({
      soort: 'noot',
      blok,
      bij: 'noot',
      noot: weg ? null : { tekst: `Noot ${een}`, datum: '2026-11-25' },
    })),
  )
}
