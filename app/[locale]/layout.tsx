import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/app/ui/site-footer'
import { SiteHeader } from '@/app/ui/site-header'
import { directionOf } from '@/lib/i18n/direction'
import { locales } from '@/lib/question/text'
import { readerDigits } from '@/lib/server/reader-digits'
import '@/app/ui/theme.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Site')
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('promise') }
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params
  if (!hasLocale(locales, locale)) notFound()
  const t = await getTranslations('Site')
  return (
    <html lang={locale} dir={directionOf(locale)} data-digits={await readerDigits(locale)}>
      <body className="flex min-h-dvh flex-col">
        <a className="sr-only focus:not-sr-only focus:p-3" href="#main">
          {t('skip')}
        </a>
        <SiteHeader locale={locale} />
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 pb-16 pt-6 outline-none">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
