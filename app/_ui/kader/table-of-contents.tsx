import type { Kader } from '@/lib/domain/kader/schema'

/** Chapters, norms, steps with their head questions, and what comes after them. */
export const TableOfContents = ({ kader }: { kader: Kader }) => (
  <nav aria-label="Inhoud van het kader">
    <ul className="toc">
      {kader.hoofdstukken.map(item)}
      {item({ id: 'normen', kop: 'Wanneer melden de norm is' })}
      {kader.stappen.map((stap) => (
        <li key={stap.id}>
          <a href={`#${stap.id}`}>{stap.kop}</a>
          <ul className="toc">{kader.afwegingen.filter((a) => a.staatIn === stap.id).map(item)}</ul>
        </li>
      ))}
      {item({ id: 'beslissing', kop: 'Het besluit heeft twee delen' })}
      {kader.procedures.map(item)}
      {item({ id: 'overleg-en-controles', kop: 'Met wie u overlegt en wat u nagaat' })}
      {item({ id: 'verwijzingen', kop: 'Waar de tekst naar verwijst' })}
    </ul>
  </nav>
)
const item = ({ id, kop }: { id: string; kop: string }) => (
  <li key={id}>
    <a href={`#${id}`}>{kop}</a>
  </li>
)
