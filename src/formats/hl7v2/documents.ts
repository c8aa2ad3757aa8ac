// MDM^T02: clinical notes with their text.

import type { NoteRow } from '../../clinical/extra-tables.ts';
import { ofVisit } from './admission.ts';
import { DOCUMENT } from './local-tables.ts';
import type { Message } from './message.ts';
import { entity, practitioner } from './person.ts';
import { type Add, RANK, type Told } from './scene.ts';

export function documents(told: Told, add: Add): void {
  for (const note of told.life.notes) {
    const e = told.encounters.get(note.encounter_id);
    if (e === undefined) continue;
    add(
      ofVisit(e, {
        time: note.written_at,
        rank: RANK.document,
        family: 'MDM',
        type: ['MDM', 'T02', 'MDM_T02'],
        row: note.note_id,
        body: (m) => {
          m.segments(told.identity(note.written_at)).segments(told.visit(e, note.written_at));
          writeDocument(m, told, note);
        },
      }),
    );
  }
}

/** TXA: authenticated and available; the text follows as one OBX. */
function writeDocument(m: Message, told: Told, note: NoteRow): void {
  m.segment('TXA')
    .field(1)
    .whole(1)
    .field(2)
    .text(DOCUMENT[note.type] ?? 'PN');
  if (!told.scene.version.withdrawn) m.field(3).text('FT');
  m.field(4).time(note.written_at);
  practitioner(m.field(9), told.scene, note.practitioner_id);
  entity(m.field(12), note.note_id);
  m.field(17).text('AU').field(19).text('AV');
  m.segment('OBX').field(1).whole(1).field(2).text('FT').field(3).coded(note.loinc_code, note.type, 'LN');
  m.field(5).lines(note.text).field(11).text('F').field(14).time(note.written_at);
}
