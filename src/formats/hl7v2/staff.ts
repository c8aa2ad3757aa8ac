// MFN^M02: the staff who appear in the record, one message each.
import type { Message } from './message.ts';
import type { Scene } from './scene.ts';

/** MFI and MFE of one practitioner, with STF and PRA. */
export function writeStaff(m: Message, scene: Scene, id: number, time: number): void {
  const p = scene.practitioners.get(id)!;
  m.segment('MFI').field(1).coded('STF', 'Staff', 'HL70175').field(3).text('UPD').field(6).text('NE');
  m.segment('MFE').field(1).text('MAD').field(2).whole(id).field(3).time(time);
  m.field(4).coded(p.npi, `${p.first} ${p.last}`, 'NPI');
  // The type of the key has a field of its own from 2.3.1.
  if (scene.version.namesStructure) m.field(5).text(scene.version.coded);
  m.segment('STF');
  if (!scene.version.withdrawn) m.field(1).coded(p.npi, `${p.first} ${p.last}`, 'NPI');
  m.field(2).text(p.npi).component(5).text('NPI').field(3).text(p.last).component(2).text(p.first);
  m.field(5)
    .text(p.sex === 'male' ? 'M' : 'F')
    .field(7)
    .text('A');
  m.segment('PRA');
  if (!scene.version.withdrawn) m.field(1).coded(p.npi, `${p.first} ${p.last}`, 'NPI');
  m.field(2).coded(String(p.facility), scene.facilities.get(p.facility)?.name ?? null, 'L');
  m.field(5).text(p.specialty).field(6).text(p.npi).component(2).text('NPI');
}
