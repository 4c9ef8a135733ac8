import { join } from 'node:path'

/** `content/`, beside the place the product is started from. */
export const contentFolder = join(process.cwd(), 'content')
