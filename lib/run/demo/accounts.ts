import type { Role } from '../../domain/access/actor'
import type { DemoAssociation } from './associations'

type Slug = DemoAssociation['slug']

export type DemoAccount = {
  /** Names the account at its portal and in the tests. */
  readonly key: string
  readonly at: Slug
  readonly name: string
  /** What this account is for, as the portal's page says it. */
  readonly about: string
  readonly roles: readonly Role[]
  /** Enrolled beforehand, so that the portal can show a code; a new member still has to enrol. */
  readonly secondFactor: boolean
  /** What the portal says about this account beside its subject. */
  readonly claims: { readonly association: Slug; readonly membership_number?: string }
  /** False for an account that must be refused: it gets no person here. */
  readonly admitted: boolean
}

type Part = Pick<DemoAccount, 'about' | 'roles' | 'secondFactor'>
const part = (about: string, roles: readonly Role[], secondFactor = true): Part => ({ about, roles, secondFactor })

const PARTS = {
  therapeut: part('Therapeut. Legt dossiers aan, weegt en besluit.', ['member']),
  'tweede-therapeut': part('Een andere therapeut. Ziet niets van de eerste.', ['member']),
  consulent: part('Consulent. Geeft raad bij een anonieme samenvatting.', ['consultant']),
  toezichthouder: part('Toezichthouder. Leest alleen wat een therapeut deelt.', ['supervisor']),
  beheerder: part('Beheerder van de vereniging. Ziet geen enkel dossier.', ['admin']),
  'therapeut-beheerder': part('Therapeut en beheerder. Ziet alleen de eigen dossiers.', ['member', 'admin']),
  'lid-van-beide': part('Lid van VIT en van VvvK: een account bij elk portaal.', ['member']),
  redacteur: part('Therapeut en redacteur. Werkt mee aan het kader en keurt goed wat een ander schreef.', [
    'member',
    'editor',
  ]),
  'nieuw-lid': part('Nieuw lid. Stelt de tweede stap nog zelf in.', ['member'], false),
} as const

const NAMES: Readonly<Record<Slug, Readonly<Partial<Record<keyof typeof PARTS, string>>>>> = {
  vit: {
    therapeut: 'Anna de Wit',
    'tweede-therapeut': 'Bram Jansen',
    consulent: 'Carla Smit',
    toezichthouder: 'Dirk Bos',
    beheerder: 'Els Meijer',
    'therapeut-beheerder': 'Fatma Yılmaz',
    'lid-van-beide': 'Hanna Berg',
    'nieuw-lid': 'Gijs Kuiper',
    redacteur: 'Ines Bakker',
  },
  vvvk: {
    therapeut: 'Noor Visser',
    'tweede-therapeut': 'Omar Kaya',
    consulent: 'Petra Mulder',
    toezichthouder: 'Quinten Vos',
    beheerder: 'Rosa Dekker',
    'therapeut-beheerder': 'Şule Łukasz',
    'lid-van-beide': 'Hanna Berg',
    'nieuw-lid': 'Tess Prins',
    redacteur: 'Jelle Vermeer',
  },
  nvpa: { therapeut: 'Ugo van Loon', beheerder: 'Vera Blom', 'nieuw-lid': 'Wout Hofman', redacteur: 'Zoë Brink' },
}

const isPart = (key: string): key is keyof typeof PARTS => key in PARTS

const peopleAt = (at: Slug): readonly DemoAccount[] =>
  Object.entries(NAMES[at]).flatMap(([key, name], n) =>
    isPart(key)
      ? [
          {
            key,
            at,
            name,
            ...PARTS[key],
            claims: { association: at, membership_number: `${at.toUpperCase()}-${100 + n}` },
            admitted: true,
          },
        ]
      : [],
  )

const refused = (at: Slug, key: string, name: string, about: string, claims: DemoAccount['claims']): DemoAccount => ({
  key,
  at,
  name,
  about,
  roles: [],
  secondFactor: false,
  claims,
  admitted: false,
})

const OTHER: Readonly<Record<Slug, Slug>> = { vit: 'vvvk', vvvk: 'vit', nvpa: 'vit' }

/** Everyone who can be chosen on the page of this association's demo portal. */
export const accountsAt = (at: Slug): readonly DemoAccount[] => [
  ...peopleAt(at),
  // A real portal could let these two through by mistake: the app has to refuse them, in plain words.
  refused(at, 'geen-lid', 'Xander Smits', 'Geen lid (meer). Komt er niet in.', { association: at }),
  refused(at, 'andere-vereniging', 'Yara Postma', 'Lid van een andere vereniging. Komt er niet in.', {
    association: OTHER[at],
    membership_number: 'X-999',
  }),
]

/** What the portal calls this account. Made up of nothing that could change. */
export const subjectOf = (account: DemoAccount): string => `${account.at}-${account.key}`
