import { expect, test } from 'vitest'
import { addressFor } from '@/lib/server/address-for'

const school = { publicOrigin: null, isInNetwork: true, networkAddresses: ['192.168.1.5', '10.0.0.2'] }

test.each([
  ['the one the request came to', 'school.local:3000', school, 'http://school.local:3000'],
  ['the network’s, for who sits at the server', 'localhost:3000', school, 'http://192.168.1.5:3000'],
  ['the network’s, for 127.0.0.1 too', '127.0.0.1:3000', school, 'http://192.168.1.5:3000'],
  ['this computer’s, for a host that is none', 'a b', { ...school, isInNetwork: false }, 'http://localhost'],
  [
    'this computer’s, when only it is served',
    'localhost:3000',
    { ...school, isInNetwork: false },
    'http://localhost:3000',
  ],
  [
    'this computer’s, when there is no network',
    'localhost:3000',
    { ...school, networkAddresses: [] },
    'http://localhost:3000',
  ],
  [
    'PUBLIC_ORIGIN before all',
    'localhost:3000',
    { ...school, publicOrigin: 'https://isnad.example' },
    'https://isnad.example',
  ],
])('the address to give away is %s', (_, host, server, expected) => {
  expect(addressFor({ host, isHttps: false }, server)).toBe(expected)
})
