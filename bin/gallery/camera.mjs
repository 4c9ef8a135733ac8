import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Takes each picture twice, on light paper and on dark, into one folder. */
export class Camera {
  taken = 0
  #folder
  #readmePictures

  /** `readmePictures`: where in docs/pictures a picture of a name goes too; null for nowhere. */
  constructor({ folder, readmePictures }) {
    this.#folder = folder
    this.#readmePictures = readmePictures ?? {}
  }

  /** Of the whole page, of what the screen shows, or of one element. */
  async take(page, name, { of = null, screen = false } = {}) {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme })
      const path = `${this.#folder}/${name}-${colorScheme}.png`
      await (of ? of.screenshot({ path }) : page.screenshot({ path, fullPage: !screen }))
      this.taken++
    }
    await page.emulateMedia({ colorScheme: 'light' })
    const readmePicture = this.#readmePictures[name]
    if (readmePicture) await takeForReadme(page, `docs/pictures/${readmePicture}.webp`)
  }
}

/** Playwright writes no WebP; Chromium does. */
async function takeForReadme(page, path) {
  const chromium = await page.context().newCDPSession(page)
  const { data } = await chromium.send('Page.captureScreenshot', { format: 'webp', quality: 80 })
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, Buffer.from(data, 'base64'))
}
