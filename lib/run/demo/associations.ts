import type { AssociationId } from '../../domain/shared/ids'

export type DemoAssociation = {
  readonly slug: 'vit' | 'vvvk' | 'nvpa'
  readonly id: AssociationId
  readonly name: string
  readonly shortName: string
}

/** Fixed ids, so that seeding twice finds what the first time made. They exist in a demo installation only. */
export const DEMO_ASSOCIATIONS: readonly DemoAssociation[] = [
  {
    slug: 'vit',
    id: '0a111111-0000-4000-8000-000000000001' as AssociationId,
    name: 'Vereniging van Integraal Therapeuten',
    shortName: 'VIT',
  },
  {
    slug: 'vvvk',
    id: '0a222222-0000-4000-8000-000000000002' as AssociationId,
    name: 'Vereniging van en voor Kindertherapeuten',
    shortName: 'VvvK',
  },
  {
    slug: 'nvpa',
    id: '0a333333-0000-4000-8000-000000000003' as AssociationId,
    name: 'Nederlands Verbond voor Psychologen en Agogen en Psychosociaal Therapeuten',
    shortName: 'NVPA',
  },
]
