// What a program may import from careloom.
export { AppError, type ErrorCode } from './base/errors.ts';
export { datasets, executors, formats, modules } from './catalog.ts';
export { type GenerateOptions, generate, type Progress, type RunResult } from './run/generate.ts';
export { type Manifest, readManifest } from './run/manifest.ts';
export { parseSpec, type RawSpec, type RunSpec } from './run/spec.ts';
export { type ValidateOptions, type Validation, validateDirectory } from './run/validate.ts';
export { type Verification, verifyDirectory } from './run/verify.ts';
