import { notFound } from 'next/navigation'
import { AskOrder, CallCard } from '@/app/_ui/call-card'
import { LinkButton } from '@/app/_ui/link-button'
import { Notice } from '@/app/_ui/notice'
import { whatNow, type Handeling } from '@/lib/domain/dossier/what-now'
import { lijstVoor } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import { dossierPage } from '../../../../_parts/dossier-page'
import { DossierFrame } from '../../../../_parts/dossier-frame'
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
        <NextAct key={act.code} act={act} kader={kader} />
      ))}
      <p>
        <LinkButton href={dossierPath(at)}>Naar het dossier</LinkButton>
      </p>
    </DossierFrame>
  )
}

function NextAct({ act, kader }: { act: Handeling; kader: Kader }) {
  const list = act.lijst === null ? undefined : lijstVoor(kader, act.lijst)
  const text = (
    <>
      <p>{act.tekst}</p>
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
