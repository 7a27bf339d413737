import fc from 'fast-check'
import type { Inhoud } from '@/lib/domain/dossier/entries'
import type { DossierCommand } from '@/lib/domain/dossier/command'
import type { Kader } from '@/lib/domain/kader/schema'
import { entryId, inhoud, typed } from '../../support/builders'
import { KLEIN, smallRef } from '../../support/small-kader'

export const kader: Kader = KLEIN
export const AFWEGINGEN = kader.afwegingen.map((a) => a.id)
export const STAPPEN = kader.stappen.map((s) => s.id)
const ref = smallRef(kader)

export const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((t) => `${t}.`)
/** Nothing is recorded of a day that has to come yet: the builders record in November 2026. */
const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2026-11-24'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
export const anyHappened = fc.oneof(
  fc.constant({ soort: 'onbekend' }),
  anyDay.map((op) => ({ soort: 'dag', op })),
  fc.tuple(anyDay, anyDay).map((days) => ({ soort: 'periode', van: days.toSorted()[0], tot: days.toSorted()[1] })),
  anyText.map((tekst) => ({ soort: 'omstreeks', tekst })),
)
export const MELDEN = ['nee', 'ja-norm-1', 'ja-norm-2', 'ja-norm-3', 'ja-anders'] as const
export const HULP = ['zelf-of-georganiseerd', 'samen-met-veilig-thuis', 'niet-mogelijk'] as const

/** The parts of the helper questions of one weighing, with the answers that each may have. */
export const partsOf = (afweging: string) =>
  kader.afwegingen
    .filter((a) => a.id === afweging)
    .flatMap((a) => a.groepen.flatMap((g) => g.items.flatMap((v) => v.onderdelen)))
    .map((deel) => ({
      id: deel.id,
      antwoorden: {
        'ja-nee': ['ja', 'nee', 'weet-niet', 'speelt-niet', null],
        keuze: [...(deel.opties ?? []).map((o) => o.id), 'weet-niet', 'speelt-niet', null],
        tekst: [null],
      }[deel.antwoord],
    }))

export const anyHulpvragen: fc.Arbitrary<DossierCommand> = fc.constantFrom(...AFWEGINGEN).chain((afweging) =>
  fc
    .tuple(
      ...partsOf(afweging).map((deel) =>
        fc.record({
          onderdeel: fc.constant(deel.id),
          antwoord: fc.constantFrom(...deel.antwoorden),
          toelichting: fc.oneof(fc.constant(''), anyText),
        }),
      ),
    )
    .map((antwoorden) => ({ soort: 'hulpvragen', inhoud: { afweging, antwoorden } })),
)

export const anyAfweging: fc.Arbitrary<DossierCommand> = fc
  .record({
    afweging: fc.constantFrom(...AFWEGINGEN),
    antwoord: fc.constantFrom('ja', 'nee'),
    motivering: anyText,
    leeftijdEnGevolgen: fc.oneof(fc.constant(''), anyText),
    samenMetVeiligThuis: fc.boolean(),
  })
  .map((content) => ({ soort: 'afweging', inhoud: content }))

export const anyBesluit: fc.Arbitrary<DossierCommand> = fc
  .record({
    melden: fc.constantFrom(...MELDEN),
    meldenMotivering: anyText,
    hulp: fc.constantFrom(...HULP),
    hulpMotivering: anyText,
  })
  .map((content) => ({ soort: 'besluit', inhoud: content }))

const anyRecord: fc.Arbitrary<DossierCommand> = fc.oneof(
  anyText.map((tekst) => ({ soort: 'notitie' as const, inhoud: { tekst } })),
  fc
    .record({ aanduiding: anyText, leeftijd: fc.constantFrom('onbekend', '0-11', '16-17', '18-64') })
    .map((content) => ({ soort: 'persoon' as const, inhoud: { ...content, rollen: ['ouder'] } })),
  fc
    .record({
      soort: fc.constantFrom('feit', 'mening', 'vermoeden', 'tegenfeit'),
      hand: fc.constantFrom('eerste', 'tweede'),
      weging: fc.array(
        fc.record({ afweging: fc.constantFrom(...AFWEGINGEN), richting: fc.constantFrom('voor', 'tegen') }),
        { maxLength: 2 },
      ),
      happened: anyHappened,
      wat: anyText,
    })
    .map(({ happened, ...content }) => ({ soort: 'feit' as const, happened, inhoud: content })),
  fc
    .constantFrom('collega', 'veilig-thuis', 'letseldeskundige')
    .map((met) => ({ soort: 'overleg' as const, inhoud: { met, besproken: 'x' } })),
  fc.boolean().map((gevoerd) => ({ soort: 'gesprek' as const, inhoud: { gevoerd, met: 'moeder', inhoud: 'x' } })),
  fc
    .record({ over: fc.constantFrom(...AFWEGINGEN, 'besluit'), op: fc.constantFrom('2027-01-31', null) })
    .map((content) => ({ soort: 'weegmoment' as const, inhoud: { ...content, reden: 'weet-nog-niet' } })),
  fc
    .constantFrom('ja', 'nee', 'twijfel')
    .map((wilsbekwaam) => ({ soort: 'autonomie' as const, inhoud: { wilsbekwaam, motivering: 'x' } })),
  fc
    .constantFrom(
      ...([
        'hulpverlener',
        'toestemming',
        'achtergrond',
        'controle',
        'participatie',
        'melding',
        'doorgegeven',
      ] as const),
      ...(['na-melding', 'informatieverzoek', 'brief'] as const),
    )
    .map((soort) => ({ soort, inhoud: typed(soort) }) as DossierCommand),
  fc.constantFrom('ja', 'nee', 'weet-niet').map((gevaar) => ({ soort: 'acuut' as const, inhoud: { gevaar } })),
)

const anyLifecycle: fc.Arbitrary<DossierCommand> = fc.oneof(
  fc.constantFrom(...STAPPEN).map((stap) => ({ soort: 'sluiten' as const, inhoud: { stap, reden: 'klaar' } })),
  fc.constant({ soort: 'herstarten' as const, inhoud: { aanleiding: 'nieuw signaal', kader: ref } }),
)

/** Any act that a person could do; not each is possible in each state. */
export const anyCommand: fc.Arbitrary<DossierCommand> = fc.oneof(
  { weight: 6, arbitrary: anyRecord },
  { weight: 3, arbitrary: anyHulpvragen },
  { weight: 4, arbitrary: anyAfweging },
  { weight: 2, arbitrary: anyBesluit },
  { weight: 2, arbitrary: anyLifecycle },
)
export const opening: DossierCommand = { soort: 'open', inhoud: { soort: 'kind', label: 'Kastanje', kader: ref } }

/** Any content that could stand in the database, in any order, references to anything: what `fold` must survive. */
export const anyStored: fc.Arbitrary<Inhoud> = fc
  .tuple(
    fc.constantFrom(
      ...([
        'dossier-geopend',
        'notitie',
        'persoon',
        'feit',
        'overleg',
        'gesprek',
        'acuut',
        'hulpvragen',
        'afweging',
        'weegmoment',
        'autonomie',
        'besluit',
        'identiteit',
        'akkoord',
        'hulpverlener',
        'toestemming',
        'achtergrond',
        'controle',
        'participatie',
        'melding',
        'doorgegeven',
        'na-melding',
        'informatieverzoek',
        'brief',
        'kaderkeuze',
        'traject-gesloten',
        'cyclus-gestart',
        'gewist',
      ] as const),
    ),
    fc.option(fc.nat({ max: 15 }), { nil: null }),
    fc.constantFrom(...AFWEGINGEN, 'afweging-van-vroeger', 'constructor'),
  )
  .map(([kind, target, afweging]): Inhoud => {
    const content = inhoud(kind)
    const vervangt = target === null ? null : entryId(target)
    return {
      ...content,
      ...('vervangt' in content ? { vervangt } : {}),
      ...('afweging' in content ? { afweging } : {}),
      ...('feit' in content ? { feit: entryId(target ?? 99) } : {}),
      ...('alsnog' in content && target !== null ? { alsnog: [entryId(target)] } : {}),
      ...(content.kind === 'kaderkeuze' && target !== null ? { keuze: 'overstappen' as const } : {}),
    }
  })
