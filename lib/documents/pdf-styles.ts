import { StyleSheet } from '@react-pdf/renderer'
import { MAIN_FAMILY } from './pdf-fonts'

const INK = '#1c2326'
const SOFT = '#4c585d'
const RULE = '#b9c4c8'
const ACCENT = '#0b5563'
const DANGER = '#a4161a'

/** A4 in points: 483 wide inside the margins, about 80 characters a line at 10.5 pt. */
export const styles = StyleSheet.create({
  page: {
    paddingTop: 74,
    paddingBottom: 88,
    paddingHorizontal: 58,
    fontFamily: MAIN_FAMILY,
    fontSize: 10.5,
    color: INK,
  },
  // The base of every text. A line height must stand beside a font size: react-pdf multiplies it with the element's own.
  // Not on texts with a page number: a line height, own or inherited, makes them vanish, and their footer with them.
  text: { fontSize: 10.5, lineHeight: 1.45 },
  header: {
    position: 'absolute',
    top: 30,
    left: 58,
    right: 58,
    flexDirection: 'row',
    justifyContent: 'space-between',
    paddingBottom: 5,
    borderBottomWidth: 0.75,
    borderBottomColor: RULE,
  },
  headerMaker: { flex: 1, paddingRight: 16 },
  headerText: { fontSize: 8, color: SOFT },
  headerDanger: { fontSize: 8, color: DANGER, fontWeight: 700 },
  footer: {
    position: 'absolute',
    bottom: 28,
    left: 58,
    width: 479.28, // not `right`: a text with a page number is measured again, on a page of its own
    flexDirection: 'row',
    justifyContent: 'space-between',
    paddingTop: 5,
    borderTopWidth: 0.75,
    borderTopColor: RULE,
  },
  footerBody: { width: 400 },
  footerText: { fontSize: 7, color: SOFT },
  footerPage: { fontSize: 8, color: SOFT, textAlign: 'right', width: 80 },
  title: { fontSize: 22, lineHeight: 1.2, fontWeight: 700, color: ACCENT, marginBottom: 4 },
  subtitle: { fontSize: 12, color: SOFT, marginBottom: 6 },
  kop2: {
    fontSize: 15,
    lineHeight: 1.25,
    fontWeight: 700,
    color: ACCENT,
    marginTop: 20,
    paddingBottom: 3,
    borderBottomWidth: 1,
    borderBottomColor: ACCENT,
  },
  kop3: { fontSize: 12, lineHeight: 1.3, fontWeight: 700, marginTop: 14 },
  kop4: { fontSize: 10.5, lineHeight: 1.3, fontWeight: 700, color: SOFT, marginTop: 10 },
  room4: { height: 4 },
  room6: { height: 6 },
  room8: { height: 8 },
  next: { marginTop: 6 },
  strong: { fontWeight: 700 },
  teken: { color: SOFT },
  link: { color: ACCENT, textDecoration: 'underline' },
  item: { flexDirection: 'row' },
  itemLine: { marginTop: 1, marginBottom: 1 },
  marker: { width: 18 },
  markerText: { fontSize: 10.5, lineHeight: 1.45, color: SOFT, marginTop: 1 },
  itemBody: { flex: 1 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: '#dfe5e7' },
  rowLabel: { width: 132, paddingRight: 12 },
  rowLabelText: { color: SOFT, marginVertical: 2.5 },
  rowValue: { flex: 1, paddingVertical: 2.5 },
  rowEnd: { height: 4, borderBottomWidth: 0.5, borderBottomColor: '#dfe5e7' },
  code: { fontSize: 8.6 },
  quote: { paddingLeft: 10, borderLeftWidth: 2.5, borderLeftColor: RULE },
  quoteSource: { fontSize: 9, color: SOFT },
  label: { fontSize: 9, fontWeight: 700, color: SOFT },
  note: { paddingHorizontal: 9, backgroundColor: '#f2f5f6', borderLeftWidth: 2.5, borderLeftColor: ACCENT },
  noteFirst: { marginTop: 6 },
  noteLast: { marginBottom: 6 },
  rule: { height: 1, borderBottomWidth: 0.75, borderBottomColor: RULE },
})
