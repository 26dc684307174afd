const FLOORS = [0, 1, 2, 3];
const COLUMNS = [0, 1, 2, 3];
/** The homes that share: floor and column of each lit window. */
const LIT = new Set(['0-2', '1-0', '2-3']);
const LEFT = 96;
const TOP = 74;
const STEP_X = 58;
const STEP_Y = 56;

/** A condominium at dusk: three lit homes on different floors, joined to one carer in the common room. Decoration. */
export function NeighboursPicture() {
  return (
    <svg className="wdt-picture" viewBox="0 0 420 380" aria-hidden="true" focusable="false">
      <ellipse cx="210" cy="352" rx="190" ry="14" fill="#d9e6f2" />
      <rect x="24" y="168" width="52" height="184" rx="6" fill="#c3d7ea" />
      <rect x="344" y="138" width="56" height="214" rx="6" fill="#c3d7ea" />
      <g fill="#dce9f5">
        {[184, 212, 240, 268, 296].map((y) => (
          <rect key={y} x="36" y={y} width="28" height="12" rx="3" />
        ))}
        {[156, 186, 216, 246, 276, 306].map((y) => (
          <rect key={y} x="356" y={y} width="30" height="12" rx="3" />
        ))}
      </g>
      <path d="M76 62 210 22l134 40z" fill="#0b3d6b" />
      <rect x="80" y="60" width="260" height="292" rx="4" fill="#17558f" />
      <path
        d={`M${LEFT + 2 * STEP_X + 20} ${TOP + 38}V318M${LEFT + 20} ${TOP + STEP_Y + 38}V318H210M${LEFT + 3 * STEP_X + 20} ${TOP + 2 * STEP_Y + 38}V318H210`}
        fill="none"
        stroke="#ffd58a"
        strokeWidth="2.5"
        strokeDasharray="1 7"
        strokeLinecap="round"
      />
      {FLOORS.flatMap((floor) =>
        COLUMNS.map((column) => {
          const lit = LIT.has(`${floor}-${column}`);
          const x = LEFT + column * STEP_X;
          const y = TOP + floor * STEP_Y;
          return (
            <g key={`${floor}-${column}`}>
              <rect x={x} y={y} width="40" height="38" rx="5" fill={lit ? '#ffc35c' : '#2d6ca8'} />
              <path d={`M${x + 20} ${y}v38M${x} ${y + 19}h40`} stroke="#17558f" strokeWidth="2" />
              {lit && <circle cx={x + 20} cy={y + 25} r="7" fill="#8a3b00" />}
              {lit && <path d={`M${x + 8} ${y + 38}a12 9 0 0 1 24 0z`} fill="#8a3b00" />}
            </g>
          );
        }),
      )}
      <rect x="140" y="294" width="140" height="58" rx="8" fill="#fff4dc" />
      <g>
        <circle cx="210" cy="315" r="8" fill="#00694b" />
        <path d="M195 346c0-13 6-20 15-20s15 7 15 20z" fill="#00694b" />
        {[168, 252].map((x) => (
          <g key={x} fill="#c2437f">
            <circle cx={x} cy="324" r="6" />
            <path d={`M${x - 10} 346c0-9 4-14 10-14s10 5 10 14z`} />
          </g>
        ))}
      </g>
    </svg>
  );
}
