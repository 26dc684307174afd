import sprite from 'bootstrap-italia/dist/svg/sprites.svg';

/** An icon of the bootstrap-italia set that the pages use. */
export type IconName =
  | 'arrow-left'
  | 'arrow-right'
  | 'calendar'
  | 'check-circle'
  | 'clock'
  | 'download'
  | 'error'
  | 'help-circle'
  | 'info-circle'
  | 'inbox'
  | 'list'
  | 'logout'
  | 'map-marker'
  | 'lock'
  | 'mail'
  | 'pa'
  | 'pencil'
  | 'print'
  | 'refresh'
  | 'search'
  | 'telephone'
  | 'upload'
  | 'user'
  | 'warning-circle'
  | 'wifi';

interface IconProps {
  name: IconName;
  /** Said by screen readers; without it the icon is decoration. */
  label?: string;
  size?: 'sm' | 'md' | 'lg';
}

/** One icon of the public design system, from the sprite that we serve ourselves. */
export function Icon({ name, label, size = 'md' }: IconProps) {
  return (
    <svg
      className={`wdt-icon wdt-icon-${size}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      focusable="false"
    >
      <use href={`${sprite}#it-${name}`} />
    </svg>
  );
}
