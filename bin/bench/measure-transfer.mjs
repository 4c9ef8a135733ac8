/**
 * What a browser that has nothing yet transfers for a page, in bytes on the wire with their headers, until the network
 * has been quiet for half a second. `page` belongs to a context that has loaded nothing.
 */
export async function measureTransfer(page, url) {
  const network = await page.context().newCDPSession(page)
  const requests = new Map()
  network.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (!request.url.startsWith('data:')) requests.set(requestId, { type, bytes: 0 })
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  await network.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  // A font or a link further down may be asked for only when it is in sight.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForLoadState('networkidle')
  const all = [...requests.values()]
  const bytesOf = (some) => some.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    javascriptBytes: bytesOf(all.filter(({ type }) => type === 'Script')),
    fontBytes: bytesOf(all.filter(({ type }) => type === 'Font')),
    totalBytes: bytesOf(all),
    requests: all.length,
    fonts: await page.evaluate(loadedFonts),
  }
}

/** Runs in the page. */
function loadedFonts() {
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded')
  return [...new Set(loaded.map(({ family }) => family.replaceAll('"', '')))].sort()
}
