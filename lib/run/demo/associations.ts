import type { AssociationId } from '../../domain/shared/ids'
import type { Huisstijl } from '../../domain/vereniging/huisstijl'

export type DemoAssociation = {
  readonly slug: 'vit' | 'vvvk' | 'nvpa'
  readonly id: AssociationId
  readonly name: string
  readonly shortName: string
  readonly huisstijl: Huisstijl
}

/** Fixed ids, so that seeding twice finds what the first time made. They exist in a demo installation only. */
export const DEMO_ASSOCIATIONS: readonly DemoAssociation[] = [
  {
    slug: 'vit',
    id: '0a111111-0000-4000-8000-000000000001' as AssociationId,
    name: 'Vereniging van Integraal Therapeuten',
    shortName: 'VIT',
    huisstijl: { kleur: '#215c3a', tweede: '#215c3a' },
  },
  {
    slug: 'vvvk',
    id: '0a222222-0000-4000-8000-000000000002' as AssociationId,
    name: 'Vereniging van en voor Kindertherapeuten',
    shortName: 'VvvK',
    huisstijl: { kleur: '#7a2d62', tweede: '#7a2d62' },
  },
  {
    slug: 'nvpa',
    id: '0a333333-0000-4000-8000-000000000003' as AssociationId,
    name: 'Nederlands Verbond voor Psychologen en Agogen en Psychosociaal Therapeuten',
    shortName: 'NVPA',
    huisstijl: { kleur: '#2d489c', tweede: '#2d489c' },
  },
]
