/** The demo portal looks like somebody else's site: plain, and not like the app. */
export const STYLE = `
:root { color-scheme: light dark; --vlak: #fff; --tekst: #1c1c1c; --stil: #555; --rand: #bbb; --knop: #5a3d7a; --op-knop: #fff; --nood: #a3001b; --op-nood: #fff }
@media (prefers-color-scheme: dark) { :root { --vlak: #17141c; --tekst: #f0edf4; --stil: #bdb6c8; --rand: #5b5366; --knop: #cdb4ee; --op-knop: #1c1424; --nood: #ffb3bd; --op-nood: #33000a } }
* { box-sizing: border-box }
body { margin: 0; background: var(--vlak); color: var(--tekst); font: 1.125rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
.nood { margin: 0; padding: .5rem 1rem; background: var(--nood); color: var(--op-nood) }
.nood a { color: inherit; font-weight: 700; display: inline-block; padding: .5rem .25rem; min-height: 44px }
.naam { margin: 0; padding: 1rem; border-bottom: 1px solid var(--rand); font-weight: 700 }
.naam span { font-weight: 400; color: var(--stil) }
main { max-width: 44rem; padding: 1rem }
h1 { font-size: 1.7rem; line-height: 1.25 } h2 { font-size: 1.2rem; margin: 0 } main p { margin: .5rem 0; max-width: 66ch }
a { color: inherit }
.klein { color: var(--stil) }
.leden { list-style: none; margin: 1rem 0; padding: 0; display: grid; gap: 1rem }
.leden li { border: 1px solid var(--rand); border-radius: .5rem; padding: 1rem }
dl { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: .5rem 0 } dt { color: var(--stil) } dd { margin: 0; font: 700 1.5rem/1.3 ui-monospace, monospace; letter-spacing: .1em }
button { min-height: 44px; padding: .6rem 1.2rem; border: 0; border-radius: .4rem; background: var(--knop); color: var(--op-knop); font: inherit; font-weight: 700; cursor: pointer }
:focus-visible { outline: 3px solid currentColor; outline-offset: 3px }
`
