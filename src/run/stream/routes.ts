// The protocols of a stream: which files each sends, in what order, and to whom.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../../base/errors.ts';
import { filesNamed } from '../judge.ts';
import { bundlesOf, FhirTarget } from './fhir.ts';
import { MllpTarget } from './mllp.ts';
import { MqttTarget } from './mqtt.ts';
import type { StreamOptions } from './options.ts';
import { inEventOrder, type Sorted } from './order.ts';
import type { Target } from './target.ts';
import { vitalsOf } from './vitals.ts';

/** A protocol: which messages it takes, and to whom. */
export interface Route {
  /** Complains of flags that say nothing to it. */
  refuse?(options: StreamOptions): void;
  files(path: string): readonly string[];
  sorted(files: readonly string[], options: StreamOptions, url: URL): Sorted | Promise<Sorted>;
  target(url: URL, options: StreamOptions): Target;
  /** What ends a message in the file of dead letters, and the end of that file's name. */
  readonly lineEnd: string;
  readonly extension: string;
}

const mllp: Route = {
  files: messageFiles,
  sorted: (files, { types }) => inEventOrder(files, typesOf(types)),
  target: mllpTarget,
  lineEnd: '\r',
  extension: 'hl7',
};

const http: Route = {
  refuse: refuseOfBundles,
  files: bundleFiles,
  sorted: ([file]) => bundlesOf(file!),
  target: (url, { timeout }) => new FhirTarget(url.href, timeout),
  lineEnd: '\n',
  extension: 'ndjson',
};

const mqtt: Route = {
  files: (path) => [path],
  sorted: ([path], { types }, url) => vitalsOf(path!, types, topicOf(url)),
  target: mqttTarget,
  lineEnd: '\n',
  extension: 'ndjson',
};

const ROUTES: Readonly<Record<string, Route>> = {
  'mllp:': mllp,
  'http:': http,
  'https:': http,
  'mqtt:': mqtt,
  'mqtts:': mqtt,
};

/** The address and its protocol; `SPEC_INVALID_VALUE` where it is none. */
export function addressOf(to: string): { readonly url: URL; readonly route: Route } {
  const url = URL.canParse(to) ? new URL(to) : null;
  const whole = url !== null && url.hostname !== '' && (url.protocol !== 'mllp:' || url.port !== '');
  const route = whole ? ROUTES[url.protocol] : undefined;
  if (whole && route !== undefined) return { url, route };
  return fail('SPEC_INVALID_VALUE', {
    name: '--to',
    got: `“${to}”`,
    expected: 'the address of a receiver',
    example: '--to mllp://localhost:2575, --to http://localhost:8080/fhir, or --to mqtt://localhost:1883',
  });
}

/** The address as it may be shown and kept: without a password. */
export function publicAddress(url: URL, to: string): string {
  return url.password === '' ? to : to.replace(/:[^:@/]*@/, '@');
}

function messageFiles(path: string): readonly string[] {
  const files = filesNamed(path, 'hl7v2', ['hl7']);
  if (files.length > 0) return files;
  return fail('NOT_FOUND_PATH', {
    path: join(path, 'hl7v2'),
    help: 'Make messages with careloom generate --format hl7v2.',
  });
}

function bundleFiles(path: string): readonly string[] {
  const bundles = path.endsWith('.ndjson') ? path : join(path, 'fhir', 'Bundle.ndjson');
  if (existsSync(bundles)) return [bundles];
  return fail('NOT_FOUND_PATH', {
    path: bundles,
    help: 'Make bundles with careloom generate --format fhir.',
  });
}

/** Bundles hold all types of a person and tell no one time; whom fetch trusts is told to Node. */
function refuseOfBundles({ to, types, pace, tls, tlsCa }: StreamOptions): void {
  const flags: readonly (readonly [string, boolean, string])[] = [
    ['--type', types !== undefined, 'A bundle is sent whole: leave out --type.'],
    [
      '--speed',
      Number.isFinite(pace.speed),
      'A bundle has no one time: leave out --speed, or slow down with --rate.',
    ],
    ['--tls', tls, 'Name an address that begins with https://.'],
    ['--tls-ca', tlsCa !== undefined, 'Name the file in the variable NODE_EXTRA_CA_CERTS.'],
  ];
  const [flag, , help] = flags.find(([, given]) => given) ?? [];
  if (flag !== undefined) fail('SPEC_CONFLICT', { first: flag, second: `--to ${to}`, help: help! });
}

function typesOf(types: readonly string[] | undefined): ReadonlySet<string> | null {
  return types === undefined ? null : new Set(types.map((t) => t.toUpperCase()));
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

function trusted(tlsCa: string | undefined): { readonly ca?: string } {
  if (tlsCa === undefined) return {};
  if (existsSync(tlsCa)) return { ca: readFileSync(tlsCa, 'utf8') };
  return fail('NOT_FOUND_PATH', { path: tlsCa, help: 'Name a file of certificates, PEM, with --tls-ca.' });
}

function mllpTarget(url: URL, { tls, tlsCa, timeout }: StreamOptions): Target {
  return new MllpTarget({
    host: hostOf(url),
    port: Number(url.port),
    tls: tls ? trusted(tlsCa) : null,
    timeout,
  });
}

const MQTT_PORT = 1883;
const MQTTS_PORT = 8883;

function mqttTarget(url: URL, { tls, tlsCa, timeout }: StreamOptions): Target {
  const secure = tls || url.protocol === 'mqtts:';
  return new MqttTarget({
    host: hostOf(url),
    port: url.port === '' ? (secure ? MQTTS_PORT : MQTT_PORT) : Number(url.port),
    tls: secure ? trusted(tlsCa) : null,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    timeout,
  });
}

/** What topics begin with: the path of the address, or ours. */
function topicOf(url: URL): string {
  const path = decodeURIComponent(url.pathname).replace(/^\/+|\/+$/g, '');
  return path === '' ? 'careloom/wards' : path;
}
