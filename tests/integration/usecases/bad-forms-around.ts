import type { DossierId } from '@/lib/domain/shared/ids'
import { recordHulpverlener } from '@/lib/usecases/dossier/record-hulpverlener'
import { recordToestemming } from '@/lib/usecases/dossier/record-toestemming'
import { recordAchtergrond } from '@/lib/usecases/dossier/record-achtergrond'
import { recordControle } from '@/lib/usecases/dossier/record-controle'
import { recordParticipatie } from '@/lib/usecases/dossier/record-participatie'
import { recordMelding } from '@/lib/usecases/dossier/record-melding'
import { recordDoorgegeven } from '@/lib/usecases/dossier/record-doorgegeven'
import { recordNaMelding } from '@/lib/usecases/dossier/record-na-melding'
import { recordInformatieverzoek } from '@/lib/usecases/dossier/record-informatieverzoek'
import { recordBrief } from '@/lib/usecases/dossier/record-brief'
import { typed } from '../../support/builders'
import { newKey } from '../../support/usecases'
import type { Form } from './bad-forms'

/** In a dossier that was just opened: there is one entry. */
const sent = (dossierId: DossierId) => ({ dossierId, sleutel: newKey(), versie: 1 })

/** The forms around the weighing: steps 1 to 3 in full, reporting, and what follows. */
export const AROUND: readonly Form[] = [
  {
    name: 'hulpverlener',
    run: recordHulpverlener,
    inhoud: typed('hulpverlener'),
    texts: ['naam', 'bereikbaar', 'toelichting'],
    required: ['soort', 'naam'],
    input: sent,
  },
  {
    name: 'toestemming',
    run: recordToestemming,
    inhoud: typed('toestemming'),
    texts: ['waarvoor', 'vanWie', 'toelichting'],
    required: ['waarvoor', 'vanWie', 'stand'],
    input: sent,
  },
  {
    name: 'achtergrond',
    run: recordAchtergrond,
    inhoud: typed('achtergrond'),
    texts: ['tekst'],
    required: ['onderwerp', 'tekst'],
    input: sent,
  },
  {
    name: 'controle',
    run: recordControle,
    inhoud: typed('controle'),
    texts: ['aanleiding', 'toelichting', 'mening'],
    required: ['controle', 'uitkomst'],
    input: sent,
  },
  {
    name: 'participatie',
    run: recordParticipatie,
    inhoud: typed('participatie'),
    texts: ['teruggekoppeld'],
    required: [],
    input: sent,
  },
  {
    name: 'melding',
    run: recordMelding,
    inhoud: typed('melding'),
    texts: ['informerenToelichting', 'naamToelichting'],
    required: ['modus'],
    input: sent,
  },
  {
    name: 'doorgegeven',
    run: recordDoorgegeven,
    inhoud: typed('doorgegeven'),
    texts: ['aanWie', 'toelichting'],
    required: ['aanWie', 'hoe'],
    input: sent,
  },
  {
    name: 'na-melding',
    run: recordNaMelding,
    inhoud: typed('na-melding'),
    texts: ['gezamenlijkOverleg', 'terugkoppeling', 'ondersteuning', 'wieHoudtContact', 'traag'],
    required: [],
    input: sent,
  },
  {
    name: 'informatieverzoek',
    run: recordInformatieverzoek,
    inhoud: typed('informatieverzoek'),
    texts: [
      'wie',
      'gevraagd',
      'nodig',
      'gezinToelichting',
      'terugbellenToelichting',
      'clientToelichting',
      'feiten',
      'mening',
      'andereBronnen',
      'verslagTekst',
      'kopieToelichting',
    ],
    required: ['van', 'gevraagd'],
    input: sent,
  },
  {
    name: 'brief',
    run: recordBrief,
    inhoud: typed('brief'),
    texts: ['tekst'],
    required: ['aan', 'tekst'],
    input: sent,
  },
]
