import { describe, expect, test } from 'vitest'
import { syllables } from './support/syllables'

/** Words as they are divided in the word list of the Dutch language; `‧` stands between syllables. */
const WORDS = `
  kind ‧ ; ik ‧ ; zorg ‧ ; nieuw ‧ ; sneeuw ‧ ; draai ‧ ; mooi ‧ ; huis ‧ ; duur ‧ ; geest ‧ ; thuis ‧ ; hiel ‧ ; zo'n ‧ ; gauw ‧
  mel‧den ; moei‧te ; moei‧lijk ; ei‧gen ; ie‧der ; nie‧mand ; zo‧als ; zo‧iets ; waar‧uit ; voor‧uit ; bij‧een ; hier‧in
  au‧teur ; di‧eet ; mi‧lieu ; toi‧let ; trai‧nen ; zaai‧en ; gooi‧en ; meeu‧wen ; nieu‧we ; hob‧by ; ty‧pe ; cli‧ënt ; re‧ëel
  blau‧we ; par‧tij ; knie‧ën ; ge‧zien ; ge‧zin ; kop‧pen ; sys‧teem ; sco‧re ; uw ‧ ; du‧wen ; jon‧ge‧ren
  be‧ïn‧vloe‧den ; ge‧ïn‧for‧meerd ; ge‧oe‧fend ; be‧oor‧de‧len ; vei‧lig‧heid ; ie‧de‧reen ; af‧we‧ging ; be‧slis‧sen
  si‧tu‧a‧tie ; re‧ac‧tie ; ac‧tie ; re‧la‧tie ; va‧kan‧tie ; in‧for‧ma‧tie ; or‧ga‧ni‧sa‧tie ; e‧va‧lu‧a‧tie ; po‧li‧tie
  so‧ci‧aal ; so‧ci‧a‧le ; spe‧ci‧aal ; ma‧te‧ri‧eel ; fi‧nan‧ci‧eel ; fi‧nan‧ci‧ë‧le ; of‧fi‧ci‧eel ; i‧de‧aal ; the‧o‧rie
  ac‧tu‧eel ; e‧ven‧tu‧eel ; sek‧su‧eel ; in‧di‧vi‧du‧e‧le ; struc‧tu‧re‧le ; ja‧nu‧a‧ri ; pi‧a‧no ; di‧a‧be‧tes ; ra‧di‧o
  fa‧mi‧lie ; ru‧zie ; ses‧sie ; ca‧te‧go‧rie‧ën ; i‧dee‧ën ; cre‧ë‧ren ; se‧ri‧eus ; mu‧se‧um ; mu‧se‧a ; bu‧reau ; ca‧deau ; ni‧veau
  ooi‧e‧vaar ; roy‧aal ; loy‧aal ; yo‧ga ; psy‧chisch ; pri‧va‧cy ; con‧se‧quent ; con‧se‧quen‧tie ; the‧ra‧peut ; Eu‧ro‧pa
  tri‧a‧ge ; am‧bu‧lan‧ce ; rap‧por‧ta‧ge ; res‧tau‧rant ; ge‧au‧to‧ri‧seerd ; ko‧pi‧ë‧ren ; ko‧pi‧eer ; di‧ag‧no‧se ; di‧a‧loog
  dis‧clo‧sure~3 ; on‧line~2 ; web‧site~2 ; coach ‧ ; coa‧ching~2 ; team ‧ ; up‧date~2 ; e-mail~2 ; co‧ö‧pe‧ra‧tie ; pa‧py‧rus
  kin‧der‧mis‧han‧de‧ling ; ou‧de‧ren‧mis‧han‧de‧ling ; mo‧ti‧ve‧ring ; ver‧e‧ni‧ging ; on‧vei‧lig‧heid ; zorg‧af‧han‧ke‧lijk
  toe‧zicht‧hou‧der ; wils‧be‧kwaam ; maat‧schap‧pe‧lij‧ke ; on‧der‧steu‧ning ; be‧roeps‧ge‧heim ; ver‧trou‧wens‧per‧soon
`
const cases = WORDS.split(/[;\n]/)
  .map((line) => line.trim())
  .filter(Boolean)
  .map((line) => {
    const [divided = '', count] = line.replace(/\s*‧$/, '').split('~')
    return { word: divided.replaceAll('‧', ''), count: count === undefined ? divided.split('‧').length : Number(count) }
  })

describe('syllables of Dutch words', () => {
  test('at least eighty words, each once', () => {
    expect(new Set(cases.map((c) => c.word)).size).toBe(cases.length)
    expect(cases.length).toBeGreaterThanOrEqual(80)
  })
  test.each(cases)('$word has $count', ({ word, count }) => expect(syllables(word)).toBe(count))

  test('a number, a sign and nothing have none; a capital and a comma change nothing', () => {
    expect(['112', '0800-2000', '–', ''].map(syllables)).toEqual([0, 0, 0, 0])
    expect(['Melden,', '(melden)', '“Kastanje”.', 'cliënt?'].map(syllables)).toEqual([2, 2, 3, 2])
  })
  test('letters that are spelled out count one by one, a short word in capitals as a word', () => {
    expect(['PDF', 'KNMG', 'KOPP', 'VIT'].map(syllables)).toEqual([3, 4, 1, 1])
  })
  test('a letter with a trema written as two characters is the same letter', () => {
    expect(syllables('cliënt'.normalize('NFD'))).toBe(2)
  })
})
