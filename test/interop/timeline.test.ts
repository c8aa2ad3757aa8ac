// The page of one life in a real browser: complete in one file, fit for a narrow screen, and whole on paper.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program, withPart } from './part.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const BIN = fileURLToPath(new URL('../../bin/careloom.mjs', import.meta.url));

withPart(
  'Chromium',
  program('chromium', 'google-chrome'),
  'chromium; apt-get install chromium',
  (executablePath) => {
    const folder = mkdtempSync(join(tmpdir(), 'careloom-page-'));
    const path = join(folder, 'life.html');
    const address = pathToFileURL(path).href;
    let browser: Browser;

    beforeAll(async () => {
      const clause = 'condition = heart_failure and not deceased and admissions >= 1';
      execFileSync(process.execPath, [BIN, 'patient', '1', '--where', clause, '--out', path, '--explain']);
      browser = await chromium.launch({ executablePath, args: FLAGS });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test.each([
      [400, 'light'],
      [400, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const)('is whole and quiet at %i pixels, %s', async (width, colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (request.url() !== address && !request.url().startsWith('data:')) complaints.push(request.url());
      });
      await page.goto(address, { waitUntil: 'load' });
      expect(complaints).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const empty = await page.evaluate<number>(
        `[...document.querySelectorAll('.lane svg rect, .lane svg circle')].filter((m) => m.getBoundingClientRect().width < 1).length`,
      );
      expect(empty).toBe(0);
      const charts = await page.locator('#measures ~ .grid svg').count();
      expect(charts).toBeGreaterThan(3);
      // Text can be read: its colour differs from the paper's.
      const [ink, paper] = await page.evaluate<[string, string]>(
        '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
      );
      expect(ink).not.toBe(paper);
      await page.close();
    });

    test('prints the events of closed years, too', async () => {
      const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
      await page.goto(address, { waitUntil: 'load' });
      await page.emulateMedia({ media: 'print' });
      // A browser lays out what was closed with the next frame, which a busy machine may take a while to draw.
      const hidden = () =>
        page.evaluate<number>(
          `[...document.querySelectorAll('table.events')].filter((t) => !t.checkVisibility({ contentVisibilityAuto: true }) || t.getBoundingClientRect().height < 10).length`,
        );
      await expect.poll(hidden, { timeout: 10_000 }).toBe(0);
      await page.close();
    });
  },
);
