// The run's report in a real browser: complete in one file, readable, and fit for a narrow screen.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
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

withPart(
  'Chromium',
  program('chromium', 'google-chrome'),
  'chromium; apt-get install chromium',
  (executablePath) => {
    const address = pathToFileURL(join(inject('run'), 'report.html')).href;
    let browser: Browser;

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: FLAGS });
    });
    afterAll(() => browser?.close());

    /** Open the report; what it complains about and asks for besides itself is collected. */
    async function open(width: number): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url());
      });
      await page.goto(address, { waitUntil: 'load' });
      return { page, complaints, requests };
    }

    test('opens without a complaint and asks for no other address', async () => {
      const { page, complaints, requests } = await open(1280);
      await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
      await page.waitForTimeout(300);
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
      await page.close();
    });

    test('shows headings and charts', async () => {
      const { page } = await open(1280);
      const title = page.locator('h1');
      expect(await title.count()).toBe(1);
      expect(await title.isVisible()).toBe(true);
      const headings = await page.locator('h2').allInnerTexts();
      expect(headings.length).toBeGreaterThanOrEqual(4);
      expect(headings.filter((text) => text.trim() === '')).toEqual([]);
      const sizes = await page.evaluate<{ width: number; height: number; marks: number }[]>(
        `[...document.querySelectorAll('svg')].map((svg) => ({ ...svg.getBoundingClientRect().toJSON(), marks: svg.querySelectorAll('path, rect, circle').length }))`,
      );
      const charts = sizes.filter((s) => s.width >= 200 && s.height >= 100 && s.marks >= 5);
      expect(charts.length).toBeGreaterThanOrEqual(5);
      await page.close();
    });

    test.each([400, 1280])('needs no sideways scrolling at %i pixels', async (width) => {
      const { page } = await open(width);
      const scroll = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(scroll).toBeLessThanOrEqual(width);
      await page.close();
    });
  },
);
