import NextLink from 'next/link'
import { getLocale } from 'next-intl/server'
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<typeof NextLink>, 'href' | 'prefetch'> & { href: string }

/**
 * A link to a page in the reader's language; `href` has no locale. A server component: next-intl's own link would bring
 * its client with it. Nothing is fetched ahead: pages are personal, and the Wi-Fi is bad.
 */
export async function Link({ href, ...props }: Props) {
  const path = href === '/' ? '' : href
  return <NextLink href={`/${await getLocale()}${path}`} prefetch={false} {...props} />
}
