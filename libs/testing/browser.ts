import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** A real Chromium from npm. Slow parts of it that need a graphics card or the network are off. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
}
