/** What was just done, in one sentence; the address carries only which kind of act it was. */
const DONE: Readonly<Record<string, string>> = {
  acuut: 'Uw antwoord is vastgelegd.',
  notitie: 'Uw notitie is vastgelegd.',
  persoon: 'De persoon is vastgelegd.',
  feit: 'Dit is vastgelegd.',
  overleg: 'Het overleg is vastgelegd.',
  gesprek: 'Het gesprek is vastgelegd.',
  afweging: 'Uw afweging is vastgelegd.',
  gesloten: 'Het traject is afgesloten.',
  opnieuw: 'U bent een nieuw traject begonnen.',
  concept: 'Het concept is weggegooid.',
}
export const success = (code: string | undefined): string | null =>
  code !== undefined && Object.hasOwn(DONE, code) ? (DONE[code] ?? null) : null
