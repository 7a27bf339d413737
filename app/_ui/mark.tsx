/** The sign of the service: five steps on one line, of which the fourth and fifth weigh. Decorative; the name stands beside it. */
export const Mark = () => (
  <svg viewBox="0 0 108 40" aria-hidden="true" focusable="false">
    <path d="M6 33 C 34 33, 52 28, 66 20 S 92 8, 98 7" fill="none" stroke="currentColor" strokeWidth="3" />
    <g fill="var(--paper)" stroke="currentColor" strokeWidth="3">
      <circle cx="8" cy="33" r="5" />
      <circle cx="30" cy="31" r="5" />
      <circle cx="50" cy="27" r="5" />
    </g>
    <g fill="currentColor">
      <circle cx="71" cy="18" r="8" />
      <circle cx="96" cy="9" r="8" />
    </g>
  </svg>
)
