import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrPath } from '@/app/ui/qr-path'

const SCALE = 4

test.each([
  'http://192.168.1.5:3000/ar/join?code=K3FX8RQ2',
  'https://isnad.a-school-with-a-long-name.example.org/en/join?code=22222222',
])('a phone reads %s', (address) => {
  expect(decodeQR(drawn(qrPath(address)))).toBe(address)
})

test('there is light around it, as a phone needs to find it', () => {
  const { path, size } = qrPath('x')
  const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1, 4).map(Number))
  for (const [x = 0, y = 0, length = 0] of starts) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4)
    expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4)
  }
})

/** The path as dots on white, the way a browser fills it. */
function drawn({ size, path }: { size: number; path: string }) {
  const side = size * SCALE
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(length)) * SCALE; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  }
  return { width: side, height: side, data }
}
