/**
 * The address others can open: PUBLIC_ORIGIN, or the one this request came to. Who sits at the server itself comes to
 * `localhost`, which is of no use on a board: there the address in the network takes its place, if we listen to it.
 */
export function addressFor(
  request: { host: string; isHttps: boolean },
  server: { publicOrigin: string | null; isInNetwork: boolean; networkAddresses: readonly string[] },
): string {
  if (server.publicOrigin) return server.publicOrigin
  const asked = `${request.isHttps ? 'https' : 'http'}://${request.host}`
  // A Host header may hold anything.
  const url = new URL(URL.canParse(asked) ? asked : 'http://localhost')
  const [inNetwork] = server.networkAddresses
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (isHere && server.isInNetwork && inNetwork) url.hostname = inNetwork
  return url.origin
}
