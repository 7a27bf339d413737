/** What is wrong with a code, as it stands at the field and in the summary. */
const WHY: Readonly<Record<string, string>> = {
  fout: 'Deze code klopt niet. Kijk of u hem goed overnam. Een code uit de app geldt een halve minuut.',
  gebruikt: 'Deze code is al gebruikt. Wacht op de volgende code in uw app.',
  geblokkeerd: 'Er zijn te veel verkeerde codes ingevuld. Wacht een kwartier en probeer het dan opnieuw.',
}
export const codeErrors = (fout: string | undefined): readonly { readonly veld: string; readonly tekst: string }[] =>
  fout === undefined ? [] : [{ veld: 'code', tekst: WHY[fout] ?? WHY['fout'] ?? '' }]
