import { qrPath } from '@/app/ui/qr-path'

type Props = { text: string; label: string; className: string }

/** Dark on light whatever the colours of the page: many phones read it no other way. */
export function QrCode({ text, label, className }: Props) {
  const { size, path } = qrPath(text)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
      data-qr
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
