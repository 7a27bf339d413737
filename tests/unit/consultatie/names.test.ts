import { describe, expect, test } from 'vitest'
import { FAMILY, found, NOBODY, person, read, shown, who } from './case'

describe('I6: the persons of the dossier are found in every form of their name', () => {
  test.each([
    ['Jelmer huilt.', 'k:Jelmer'],
    ['Toen kwam jelmer binnen.', 'k:jelmer'],
    ['JELMER VAN DER ZANDEN stond er.', 'k:JELMER VAN DER ZANDEN'],
    ['De jas van Jelmer van der Zanden.', 'k:Jelmer van der Zanden'],
    ['Van der Zanden, Jelmer, is er.', 'k:Van der Zanden, Jelmer'],
    ['Jelmers jas en Jelmer’s tas.', 'k:Jelmer’s'],
    ['Zij noemt hem Jelmertje.', 'k:Jelmertje'],
    ['Vandaag was Jlemer er.', 'k:Jlemer'],
    ['Gisteren sprak ik Roos.', 'm:Roos'],
    ['Dat zei R. de Wit.', 'm:R. de Wit'],
    ['Gebeld door R. de W. over school.', 'm:R. de W'],
    ['Moeder R. vertelt dit.', 'm:R'],
    ['Willem Jan en willem-jan.', 'v:willem-jan'],
    ['Vader Van der Zanden belt.', 'v:Van der Zanden'],
    ['Gesproken met W.J. van der Zanden.', 'v:W.J. van der Zanden'],
    ['Er stond RdW in de agenda.', 'm:RdW'],
    ['Je\u00adlmer huilt.', 'k:Je\u00adlmer'],
  ])('%s', (text, expected) => {
    expect(who(text).map((one) => one.replace(/\.$/u, ''))).toContain(expected)
  })

  test('a name that is a word is a name with a capital or among people, and a word after an article', () => {
    expect(who('Later zat Roos erbij.')).toEqual(['m:Roos'])
    expect(who('Daarna ging roos naar huis.')).toEqual(['m:roos'])
    expect(who('Zij plukte de roos in de tuin.')).toEqual([])
  })
  test('what may be either is asked, not kept in silence', () => {
    const text = 'Zij plukte de roos in de tuin.'
    const { review, output } = read(text, FAMILY)
    expect(shown(text, review)).toEqual(['PERSON:roos'])
    expect(output).not.toContain('roos')
  })
  test('one name of two persons is told apart by title, role or age, else it is a choice', () => {
    const two = {
      ...FAMILY,
      persons: [
        ...FAMILY.persons,
        person({
          id: 'o',
          role: 'grootvader',
          label: 'opa',
          firstName: 'Jelmer',
          gender: 'm',
          birthDate: '1950-01-01',
        }),
        person({ id: 't', role: 'oom', label: 'oom', firstName: 'Roos', surname: 'Bos', gender: 'm' }),
      ],
    }
    expect(who('Opa Jelmer belt.', two)).toEqual(['o:Jelmer'])
    expect(who('Jelmer (76) belt.', two)).toEqual(['o:Jelmer'])
    expect(who('Gisteren sprak ik Roos.', two)).toEqual(['m|t:Roos'])
  })
})

describe('I6: names that nobody knows are found by title, list, shape and repetition', () => {
  test.each([
    ['Gebeld door mevrouw Bakker van school.', 'PERSON:Bakker'],
    ['Gebeld door dr. Van den Heuvel.', 'PERSON:Van den Heuvel'],
    ['Gezien door T. Kolkman gisteren.', 'PERSON:T. Kolkman'],
    ['De buurvrouw, Ans, hoort het ook.', 'PERSON:Ans'],
    ['Later kwam Mohammed erbij.', 'PERSON:Mohammed'],
    ['Xanthippe vertelde het aan iedereen.', 'PERSON:Xanthippe'],
    ['Zij noemt hem ‘Muisje’ thuis.', 'PERSON:Muisje'],
    ['Gesproken met Fatima El Amrani.', 'PERSON:Fatima El Amrani'],
    ['Van den Brink luistert mee.', 'PERSON:Van den Brink'],
    ['Zij komt met mr. C. R. mee.', 'PERSON:C. R'],
    ['Dat zei oom trijntje ook.', 'PERSON:trijntje'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected)
  })
  test('a name found once is found everywhere, also in lower case', () => {
    expect(found('Gesproken met Wubbo Tjepkema. Later belde tjepkema terug.')).toContain('PERSON:tjepkema')
  })
  test.each([
    ['Zij woont in Nijverdal.', 'PLACE:Nijverdal'],
    ['Zij komt uit Wijk bij Duurstede.', 'PLACE:Wijk bij Duurstede'],
    ['Zij woont in Best.', 'PLACE:Best'],
    ['Mijn praktijk in Gorredijk is open.', 'PLACE:Gorredijk'],
    ['Hij verhuist naar ’s-Gravenzande.', 'PLACE:’s-Gravenzande'],
    ['Hij groeide op in de wijk Zonnekamp.', 'PLACE:Zonnekamp'],
    ['Zij woont op de Warnsveldseweg 88-II.', 'ADDRESS:Warnsveldseweg 88-II'],
    ['Hij wacht bij de Burgemeester Jansenlaan.', 'ADDRESS:Burgemeester Jansenlaan'],
    ['Adres: Meidoorn 163, 2285 JG.', 'ADDRESS:Meidoorn 163'],
    ['Zij zit op basisschool De Ark.', 'ORG:basisschool De Ark'],
    ['Zij werkt bij Zorggroep Solis.', 'ORG:Zorggroep Solis'],
    ['Opgenomen in het Beatrixziekenhuis.', 'ORG:Beatrixziekenhuis'],
  ])('places, streets and institutions: %s', (text, expected) => {
    expect(found(text)).toContain(expected)
  })
  test.each([
    'Het best lopende gesprek ging echt over de kapper op de hoek.',
    'Storm of regen, zij komt. Hoop is er altijd.',
    'Wij overleggen met Veilig Thuis, de politie en de Raad voor de Kinderbescherming.',
    'Zij spreekt Nederlands en Turks en kijkt YouTube en Pippi Langkous.',
    'De Beck Depression Inventory is afgenomen; diagnose: syndroom van Down en ADHD.',
  ])('nobody is named here: %s', (text) => {
    expect(found(text, NOBODY)).toEqual([])
  })
})
