/**
 * On every page, on error pages and on paper (product.md, "Interaction rules"; R-53). "Snel weg" is a plain link to a
 * page of our own that ends the session, so it works without JavaScript; `quick-exit.tsx` only makes it faster.
 */
export const EmergencyBar = () => (
  <aside className="alarm" aria-label="Bij direct gevaar">
    <div className="wrap">
      <p>
        Direct gevaar:{' '}
        <a className="alarm-112" href="tel:112">
          112
        </a>
      </p>
      <p>
        Veilig Thuis <a href="tel:08002000">0800-2000</a> <span>(24/7, gratis)</span>
      </p>
      <a className="leave" href="/snel-weg" data-leave="">
        Snel weg
      </a>
    </div>
  </aside>
)
