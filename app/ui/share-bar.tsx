type Props = { share: number; isRight: boolean; className: string }

/** A share from 0 to 1 as a bar that grows as the line is read. The number stands beside it. */
export function ShareBar({ share, isRight, className }: Props) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      className={`w-full rtl:-scale-x-100 ${className}`}
    >
      <rect width="100" height="10" className="fill-rule" />
      <rect width={100 * share} height="10" className={isRight ? 'fill-good' : 'fill-muted'} />
    </svg>
  )
}
