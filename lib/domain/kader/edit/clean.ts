/** A typed text as it is stored: Unix line ends, composed letters (NFC), no spaces around it. What is odd stays, to be refused by name. */
export const cleanText = (tekst: string): string => tekst.replace(/\r\n?/g, '\n').normalize('NFC').trim()

/** The same on one line. */
export const cleanLine = (tekst: string): string => cleanText(tekst).replace(/\s*\n\s*/g, ' ')
