import { KaderDocument } from '@/app/_ui/kader/document'
import { TableOfContents } from '@/app/_ui/kader/table-of-contents'
import { Notice } from '@/app/_ui/notice'
import { Page } from '@/app/_ui/page'
import { dagTekst } from '@/lib/documents/tijd'
import { dutchDay } from '@/lib/domain/shared/day'
import { listKaders } from '@/lib/usecases/kader/list-kaders'
import { readKader } from '@/lib/usecases/kader/read-kader'
import { valueOrNotFound } from '@/lib/web/member-page'
import { visit } from '@/lib/web/session'
import { isStillToCome } from '@/lib/web/moment'

type Listed = Extract<Awaited<ReturnType<typeof listKaders>>, { ok: true }>['value'][number]
type Read = Extract<Awaited<ReturnType<typeof readKader>>, { ok: true }>['value']

/** One version, whole, for whoever wants to read it: public, printable, each piece with its own link. */
export async function KaderPage({ vereniging, versie }: { vereniging: string; versie: string | null }) {
  const { place, actor } = await visit(vereniging)
  const read = valueOrNotFound(await readKader(vereniging, { versie }))
  const versions = valueOrNotFound(await listKaders(vereniging, {}))
  const { kader, ref } = read
  return (
    <Page
      place={place}
      visitor={actor}
      area="kader"
      windowTitle={`Afwegingskader versie ${ref.versie}`}
      caption={place.name}
      title={kader.titel}
      kader={ref}
      {...(versie === null ? {} : { back: { href: `/${vereniging}/kader`, text: 'De versie die nu geldt' } })}
    >
      <Standing read={read} />
      <p>{kader.geenChecklist}</p>
      <p className="no-print">
        <a href={`/${vereniging}/kader/${ref.versie}/bestand`}>Bewaar deze versie als bestand</a>, om een besluit later
        te controleren. Of <a href={`/${vereniging}/kader/${ref.versie}/pdf`}>bewaar haar als PDF</a>. Voor wie
        programmeert: zo <a href={`/${vereniging}/kader/schema`}>is het bestand gebouwd</a>.
      </p>
      <Changes vereniging={vereniging} read={read} versions={versions} />
      {versie === null && (
        <p className="no-print">
          Wilt u naar een stuk verwijzen? Neem de link dan uit{' '}
          <a href={`/${vereniging}/kader/${ref.versie}`}>versie {ref.versie}</a>. Die blijft naar deze tekst wijzen, ook
          als er een nieuwere versie komt.
        </p>
      )}
      <h2>Inhoud</h2>
      <TableOfContents kader={kader} />
      <KaderDocument kader={kader} />
      <Versions vereniging={vereniging} versions={versions} shown={ref.versie} />
    </Page>
  )
}

/** To the version before it, and to the framework of the profession. */
function Changes({ vereniging, read, versions }: { vereniging: string; read: Read; versions: readonly Listed[] }) {
  const { ref, kader, effectiveFrom } = read
  const before = versions.find((v) => v.effectiveFrom < effectiveFrom)
  if (before === undefined && kader.basedOn === null) return null
  const compare = `/${vereniging}/kader/vergelijk`
  return (
    <ul className="no-print">
      {before !== undefined && (
        <li>
          <a href={`${compare}/${before.ref.versie}/${ref.versie}`}>
            Wat is er veranderd sinds versie {before.ref.versie}?
          </a>
        </li>
      )}
      {kader.basedOn !== null && (
        <li>
          <a href={`${compare}/basis/${ref.versie}`}>Wat is er anders dan in het kader van de beroepsgroep?</a>
        </li>
      )}
    </ul>
  )
}

function Standing({ read: { kader, effectiveFrom, inForce, withdrawn } }: { read: Read }) {
  const from = dagTekst(dutchDay(effectiveFrom))
  const coming = isStillToCome(effectiveFrom)
  return (
    <>
      {kader.voorbeeldversie && (
        <Notice kind="let-op" title="Dit is een voorbeeldversie">
          <p>Deze tekst is gemaakt om de dienst te laten zien. De vereniging heeft hem niet vastgesteld.</p>
        </Notice>
      )}
      {withdrawn !== null && (
        <Notice kind="let-op" title="Deze versie is vervallen">
          <p>Nieuwe dossiers krijgen haar niet meer. Wat ermee is besloten, blijft erbij horen.</p>
          <p className="typed">{withdrawn.reason}</p>
        </Notice>
      )}
      {!inForce && withdrawn === null && (
        <Notice kind="let-op" title={coming ? 'Deze versie geldt nog niet' : 'Dit is een oudere versie'}>
          <p>
            {coming ? `Zij geldt vanaf ${from}.` : `Zij gold vanaf ${from}. Wat ermee is besloten, blijft erbij horen.`}
          </p>
        </Notice>
      )}
      <dl className="facts">
        <Row label="Versie" value={kader.versie} />
        <Row label="Geldt vanaf" value={from} />
        <Row label="Uitgever" value={kader.uitgever} />
        {kader.basedOn !== null && (
          <Row label="Gemaakt op basis van" value={`${kader.basedOn.id}, versie ${kader.basedOn.versie}`} />
        )}
        {kader.afgestemdMetVeiligThuis !== null && (
          <Row
            label="Afgestemd met"
            value={`${kader.afgestemdMetVeiligThuis.met}, ${dagTekst(kader.afgestemdMetVeiligThuis.op)}`}
          />
        )}
        {kader.wijziging !== '' && <Row label="Wat er veranderde" value={kader.wijziging} />}
      </dl>
    </>
  )
}
const Row = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
)

type VersionsProps = { vereniging: string; versions: readonly Listed[]; shown: string }
function Versions({ vereniging, versions, shown }: VersionsProps) {
  return (
    <section className="stack" id="versies">
      <h2>Alle versies</h2>
      <ul className="rows">
        {versions.map(({ ref, effectiveFrom, changeNote, withdrawn }) => (
          <li key={ref.sha256}>
            <a
              href={`/${vereniging}/kader/${ref.versie}`}
              {...(ref.versie === shown ? { 'aria-current': 'page' } : {})}
            >
              Versie {ref.versie}
            </a>
            <span className="quiet">
              Geldt vanaf {dagTekst(dutchDay(effectiveFrom))}. {changeNote}
            </span>
            {withdrawn !== null && <span className="quiet">Vervallen: {withdrawn.reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
