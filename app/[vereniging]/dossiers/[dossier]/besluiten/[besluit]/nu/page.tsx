import { notFound } from 'next/navigation'
import { AskOrder, CallCard } from '@/app/_ui/call-card'
import { LinkButton } from '@/app/_ui/link-button'
import { Notice } from '@/app/_ui/notice'
import { whatNow, type Handeling } from '@/lib/domain/dossier/what-now'
import { lijstVoor } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import { dossierPage } from '../../../../_parts/dossier-page'
import { DossierFrame } from '../../../../_parts/dossier-frame'
import { Explained } from '../../../../_parts/explained'
import { dossierPath, type BesluitParams } from '../../../../_parts/paths'
import { HULP, MELDEN } from '../../../../_parts/words'

/** After "Leg besluit vast": exactly the next acts, the most urgent first. */
export default async function WhatNowPage({ params }: { params: Promise<BesluitParams> }) {
  const at = await params
  const page = await dossierPage(at, 'wat-nu')
  const { kader, dossier } = page.view
  const besluit = dossier.besluiten.find((b) => b.id === at.besluit)
  if (besluit === undefined || dossier.toestand === 'nieuw') notFound()
  const { melden, hulp } = besluit.inhoud
  return (
    <DossierFrame page={page} at={at} title="Uw besluit is vastgelegd. Wat doet u nu?" windowTitle="Wat nu">
      <Notice kind="goed">
        <p>
          Melden: {MELDEN[melden]}. Hulp: {HULP[hulp]}.
        </p>
        <p>
          <a href={`${dossierPath(at)}/besluiten/${besluit.id}`}>Lees of print het besluit</a>
        </p>
      </Notice>
      {whatNow(kader, dossier, besluit.inhoud).map((act) => (
        <NextAct key={act.code} act={act} kader={kader} at={at} />
      ))}
      <Explained
        woorden={[
          'afwegingskader',
          'clientdossier',
          'melding',
          'norm',
          'raad-voor-de-kinderbescherming',
          'traject',
          'veilig-thuis',
        ]}
      />
      <p>
        <LinkButton href={dossierPath(at)}>Naar het dossier</LinkButton>
      </p>
    </DossierFrame>
  )
}

/** Where each act is written down. */
function whereOf({ afwegingen }: Kader): Readonly<Record<string, { readonly path: string; readonly text: string }>> {
  const lasting = afwegingen.find((a) => a.kern === 'resultaat')?.id ?? 'besluit'
  return {
    'informeer-betrokkenen': { path: 'gesprekken/nieuw', text: 'Leg vast wat u vertelde, of waarom nog niet' },
    'bel-veilig-thuis': { path: 'meldingen', text: 'Belkaart en tekst van uw melding' },
    'maak-afspraken': { path: 'na-melding/nieuw', text: 'Leg de afspraken vast' },
    'spreek-aan': { path: 'na-melding/nieuw', text: 'Kies zelf een dag om te bellen' },
    'gesprek-alsnog': { path: 'gesprekken/nieuw', text: 'Leg het gesprek vast' },
    'vraag-advies': { path: 'overleg/nieuw', text: 'Leg het advies vast' },
    'steun-kind': { path: 'na-melding/nieuw', text: 'Leg de steun vast' },
    'weeg-opnieuw': { path: `weegmoment/nieuw?over=${lasting}&evaluatie=1`, text: 'Kies wanneer u opnieuw weegt' },
    'sluit-af': { path: 'sluiten', text: 'Sluit het traject af' },
    'sluit-af-met-afspraken': { path: 'sluiten', text: 'Leg de afspraken vast en sluit af' },
  }
}

function NextAct({ act, kader, at }: { act: Handeling; kader: Kader; at: BesluitParams }) {
  const where = whereOf(kader)[act.code]
  const list = act.lijst === null ? undefined : lijstVoor(kader, act.lijst)
  const text = (
    <>
      <p>{act.tekst}</p>
      {where !== undefined && (
        <p>
          <a href={`${dossierPath(at)}/${where.path}`}>{where.text}</a>
        </p>
      )}
      {list !== undefined && (
        <details>
          <summary>{list.kop}</summary>
          <AskOrder items={list.items.map((i) => ({ title: i.tekst }))} />
        </details>
      )}
    </>
  )
  if (act.telefoon !== null) {
    return (
      <CallCard title={act.kop} number={act.telefoon} tel={act.telefoon.replace('-', '')} calm={act.telefoon !== '112'}>
        {text}
      </CallCard>
    )
  }
  return (
    <section className="stack">
      <h2>{act.kop}</h2>
      {text}
    </section>
  )
}
