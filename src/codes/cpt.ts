// CPT: the code numbers of the procedures, with our own words for them; no text of the American Medical Association.
import { codeSystem } from './code-system.ts';
import { procedures } from './procedures.ts';

export const cpt = codeSystem(
  {
    name: 'cpt',
    title: 'Current Procedural Terminology',
    uri: 'http://www.ama-assn.org/go/cpt',
    version: '2025',
    licence:
      'CPT is copyright of the American Medical Association, all rights reserved; only code numbers are held here, and writing them needs a licence of the association.',
    source: 'American Medical Association, CPT code numbers; the words beside them are our own.',
  },
  [...procedures.values()].flatMap(({ cpt: code, name }) => (code === null ? [] : [{ code, display: name }])),
);
