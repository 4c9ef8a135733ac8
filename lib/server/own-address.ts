import { headers } from 'next/headers'
import { env } from './env'
import { isHttps } from './origin'

/** Where browsers find us, for a link to be written on a board or sent to a colleague: `http://192.168.1.5:3000`. */
export async function ownAddress(): Promise<string> {
  const [sent, { publicOrigin }] = [await headers(), env()]
  if (publicOrigin) return publicOrigin
  return `${isHttps(sent, publicOrigin) ? 'https' : 'http'}://${sent.get('host')}`
}
