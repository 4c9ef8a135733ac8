import { networkInterfaces } from 'node:os'
import { headers } from 'next/headers'
import { addressFor } from './address-for'
import { env } from './env'
import { isHttps } from './origin'

/** Where browsers find us, for a link to be written on a board or sent to a colleague: `http://192.168.1.5:3000`. */
export async function ownAddress(): Promise<string> {
  const [sent, { publicOrigin, isInNetwork }] = [await headers(), env()]
  const request = { host: sent.get('host') ?? 'localhost', isHttps: await cameByHttps() }
  return addressFor(request, { publicOrigin, isInNetwork, networkAddresses: networkAddresses() })
}

/** Whether the request that is answered now came by https. */
export async function cameByHttps(): Promise<boolean> {
  return isHttps((await headers()).get('x-forwarded-proto'), env().publicOrigin)
}

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
