import { escapeHtml, htmlPage } from './html-page'

/** Shown this once, as the answer itself: the codes are stored nowhere, so no later page could show them. */
export const recoveryCodesPage = (codes: readonly string[], next: string, vereniging: string): Response =>
  htmlPage({
    status: 200,
    vereniging,
    title: 'Bewaar deze herstelcodes',
    main: `<p class="lead">Uw tweede stap staat goed. Hebt u uw telefoon een keer niet? Dan komt u met een van deze codes toch bij uw dossiers.</p>
<ol class="codes">${codes.map((code) => `<li><span class="code">${escapeHtml(code)}</span></li>`).join('')}</ol>
<div class="notice" data-kind="let-op"><p class="notice-kind">Let op: u ziet deze codes maar één keer</p>
<ul><li>Druk deze pagina af, of schrijf de codes over.</li><li>Bewaar ze op een plek die alleen u kent.</li><li>Elke code werkt één keer.</li>
<li>Niemand anders kan uw tweede stap herstellen, ook uw vereniging niet.</li></ul></div>
<p class="no-print"><a class="button" href="${escapeHtml(next)}">Ik heb ze bewaard, verder</a></p>`,
  })
