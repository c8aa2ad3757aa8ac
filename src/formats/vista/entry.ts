// What the catalog says of VistA globals before their code is loaded: settings, needs, files.
import { type Setting, type Settings, textIn } from '../../schema/setting.ts';
import { pathOf } from './spec/file.ts';
import { allFiles, DATA_NAMES } from './spec/files.ts';

/** `zwr`: lines that `mupip load` takes. `set`: lines of M that set the same nodes. */
export type Form = 'zwr' | 'set';

export const EXTENSION: Readonly<Record<Form, string>> = { zwr: 'zwr', set: 'mumps' };

export function formOf(settings: Settings): Form {
  return textIn(settings, 'vistaForm') as Form;
}

const settings: readonly Setting[] = [
  {
    key: 'vistaForm',
    flag: '--vista-form',
    kind: 'choice',
    of: ['zwr', 'set'],
    doc: 'VistA globals as ZWR, which mupip loads, or as SET commands of M',
    default: 'zwr',
  },
];

export const vistaEntry = {
  name: 'vista',
  doc: 'VistA FileMan globals as ZWR or SET commands, one file of globals for each FileMan file',
  needs: ['dispenses', 'movements', 'identity'],
  settings,
  files: (of: Settings) => [...allFiles, DATA_NAMES].map((file) => pathOf(file, EXTENSION[formOf(of)])),
} as const;
