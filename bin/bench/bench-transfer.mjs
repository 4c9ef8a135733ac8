import { kB, printFigure, printTitle } from './figures.mjs'
import { measureTransfer } from './measure-transfer.mjs'

const limits = {
  javascriptOverFloorBytes: 45_000,
  oneLanguageBytes: 330_000,
  bothBytes: 380_000,
  requests: 20,
}

/** What the reading page of the largest section transfers to a browser with an empty cache. */
export async function benchTransfer({ browser, school, floor, lesson, section }) {
  const floorJavascriptBytes = (await measure(browser, floor.url)).javascriptBytes
  printTitle(`Transfer of the reading page: ${lesson.id}/${section.id}, empty cache`)
  for (const locale of ['ar', 'en']) {
    for (const view of [locale, 'both']) {
      const url = `${school.url}/${locale}/lessons/${lesson.id}/${section.id}?view=${view}`
      print(`/${locale} ${view === 'both' ? 'side by side' : 'one language'}`, await measure(browser, url), {
        floorJavascriptBytes,
        totalBytes: view === 'both' ? limits.bothBytes : limits.oneLanguageBytes,
      })
    }
  }
}

function print(page, transfer, limit) {
  const overFloorBytes = transfer.javascriptBytes - limit.floorJavascriptBytes
  printFigure(`${page}: JavaScript`, {
    figure: kB(transfer.javascriptBytes),
    floor: kB(limit.floorJavascriptBytes),
    apart: `+${kB(overFloorBytes)}`,
    wanted: `<= +${kB(limits.javascriptOverFloorBytes)}`,
    isMet: overFloorBytes <= limits.javascriptOverFloorBytes,
  })
  printFigure(`${page}: in all`, {
    figure: kB(transfer.totalBytes),
    wanted: `<= ${kB(limit.totalBytes)}`,
    isMet: transfer.totalBytes <= limit.totalBytes,
  })
  printFigure(`${page}: requests`, {
    figure: String(transfer.requests),
    wanted: `<= ${limits.requests}`,
    isMet: transfer.requests <= limits.requests,
  })
  console.log(`  fonts, ${kB(transfer.fontBytes)}: ${transfer.fonts.join(', ') || 'none'}`)
}

async function measure(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const transfer = await measureTransfer(await context.newPage(), url)
  await context.close()
  return transfer
}
