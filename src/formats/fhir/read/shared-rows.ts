// Practitioner and Organization back to rows: who and where the rows of patients point to.
import { organizations, payers, practitioners } from '../../../clinical/tables.ts';
import { at, codeIn, list, text, words } from './lookup.ts';
import { type Emitted, identifier, type Reading } from './reading.ts';

export function practitioner({ resource: r, id, known }: Reading): Emitted {
  const name = list(r.name)[0];
  const [first, last] = [text(name, 'given'), text(name, 'family')];
  known.practitioners.set(id, [first, last].filter((n) => n !== null).join(' '));
  return [
    [
      practitioners,
      {
        practitioner_id: id,
        npi: identifier(r, 'us-npi'),
        first_name: first,
        last_name: last,
        gender: text(r, 'gender'),
        specialty: words(at(r, 'qualification.code')) ?? known.specialties.get(id)?.words ?? null,
        taxonomy_code: codeIn(at(r, 'qualification.code'), 'nucc') ?? known.specialties.get(id)?.code ?? null,
        organization_id: known.roles.get(id) ?? null,
      },
    ],
  ];
}

export function organization({ resource: r, id, known }: Reading): Emitted {
  known.facilities.set(id, text(r, 'name') ?? '');
  if (codeIn(r.type, 'organization-type') === 'pay')
    return [[payers, { payer_id: id, name: text(r, 'name'), kind: words(list(r.type)[0]) }]];
  return [
    [
      organizations,
      {
        organization_id: id,
        npi: identifier(r, 'us-npi'),
        name: text(r, 'name'),
        type: words(list(r.type)[0]),
        address: text(r, 'address.line'),
        city: text(r, 'address.city'),
        state: text(r, 'address.state'),
        zip: text(r, 'address.postalCode'),
        phone: text(r, 'telecom.value'),
      },
    ],
  ];
}
