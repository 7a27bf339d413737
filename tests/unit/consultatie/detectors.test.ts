import { describe, expect, test } from 'vitest'
import { isBsn } from '@/lib/domain/consultatie/numbers'
import { found } from './case'

describe('I6: what has a form is found by its form, and its checksum when it has one', () => {
  test.each([
    ['mail naar j.de.boer+thuis@xs4all.nl vandaag', 'EMAIL:j.de.boer+thuis@xs4all.nl'],
    ['zie https://www.facebook.com/anne.77?x=1.', 'URL:https://www.facebook.com/anne.77?x=1'],
    ['zie linkedin.com/in/anne-77 daarna', 'URL:linkedin.com/in/anne-77'],
    ['op TikTok heet zij @noor._07', 'HANDLE:@noor._07'],
    ['hij speelt als skateboy2012 online', 'HANDLE:skateboy2012'],
    ['BSN 111222333 staat erin', 'BSN:111222333'],
    ['BSN van het kind: 123.45.67.89 klopt niet', 'BSN:123.45.67.89'],
    ['nummer onbekend 111 222 333 genoteerd', 'BSN:111 222 333'],
    ['naar NL91 ABNA 0417 1643 00 over', 'IBAN:NL91 ABNA 0417 1643 00'],
    ['naar BE68539007547034 over', 'IBAN:BE68539007547034'],
    ['bel 06-12 34 56 78 na vier uur', 'PHONE:06-12 34 56 78'],
    ['bel (0512) 589 741 morgen', 'PHONE:(0512) 589 741'],
    ['bel +31 (0)6 12345678 morgen', 'PHONE:+31 (0)6 12345678'],
    ['een auto, 12-abc-3, stond er', 'PLATE:12-abc-3'],
    ['kenteken XX999X van de buurman', 'PLATE:XX999X'],
    ['postcode 9231 ab', 'POSTCODE:9231 ab'],
    ['zaak C/16/346804 / FA RK 22-1234 loopt', 'ID:C/16/346804 / FA RK 22-1234'],
    ['dossier 4133-219 is dicht', 'ID:4133-219'],
    ['polisnummer 765160680 bij de verzekeraar', 'ID:765160680'],
    ['zij ligt in kamer 2.14 nu', 'ROOM:2.14'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected)
  })

  test.each([
    ['op 14-03-2026 gezien', 'DATE:14-03-2026'],
    ['op 14 mrt. gezien', 'DATE:14 mrt.'],
    ['op de 3e april gezien', 'DATE:3e april'],
    ['geboren op veertien maart tweeduizend drieëntwintig', 'DATE:veertien maart tweeduizend drieëntwintig'],
    ['van 3 t/m 10 mei 2025 weg', 'DATE:3 t/m 10 mei 2025'],
    ['vervolg 12-11 gepland', 'DATE:12-11'],
    ['verslag 20250412.pdf', 'DATE:20250412'],
    ['een meisje van 8 jaar', 'AGE:8 jaar'],
    ['een achtjarige jongen', 'AGE:achtjarige'],
    ['zij is 84 geworden', 'AGE:84'],
    ['hij (9) en zij (12)', 'AGE:12'],
  ])('days and ages: %s', (text, expected) => {
    expect(found(text)).toContain(expected)
  })

  test.each([
    'Op grond van art. 1:247 lid 2 BW en artikel 7.3.11 Jeugdwet.',
    'Zij gebruikt 20 mg, 2 dd 1 tablet, sinds 6 weken.',
    'Het gesprek duurde 45-60 minuten en kostte € 95,-.',
    'Om 14.30 uur, score 12/20, T-score 65, stap 4, groep 6.',
    'Bel Veilig Thuis op 0800-2000 of 112.',
    'Artikelnr. 739104862, ISBN 978-90-01-02345-6.',
    'Dit duurt al 15 jaar, of 12 jaar geleden begon het.',
    'In maart, in 2024, vorige week dinsdag, met kerst.',
  ])('what only looks like it stays: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('the eleven-test takes a true number and refuses each change of one digit', () => {
    expect(isBsn('111222333')).toBe(true)
    for (let i = 0; i < 9; i++) {
      const digits = [...'111222333']
      digits[i] = String((Number(digits[i]) + 1) % 10)
      expect(isBsn(digits.join(''))).toBe(false)
    }
  })
})
