/** The page as a whole: its type, its width, its landmarks. What stands there reflows down to 320 pixels. */
export const pageStyle = `
*{box-sizing:border-box}
:root{color-scheme:light}
html{font:100%/1.5 "Virage Sans",system-ui,sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere}
header,nav,main,footer{padding-inline:max(1rem,(100% - 54rem)/2)}
a{color:var(--brand);text-decoration:underline;text-underline-offset:.15em}
a:focus-visible,main:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--paper);color:var(--brand)}
.skip:focus{left:0;top:0;z-index:1}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header{background:var(--brand);color:var(--onBrand);padding-block:1.5rem}
h1{margin:0;font-size:1.5rem;line-height:1.25}
h1 .over{display:block;font-size:1rem;color:var(--onBrandSoft)}
h1 .name{display:block;font-size:clamp(1.4rem,1rem + 2.5vw,2.25rem)}
.title-facts{display:flex;flex-wrap:wrap;gap:0 .5rem;margin:.5rem 0 0;padding:0;list-style:none;color:var(--onBrandSoft)}
@media print,(min-width:36.01rem){.title-facts li:not(:last-child)::after{content:" ·" / ""}}
.status{margin:1rem 0 0;padding:.35rem .75rem;background:var(--accent);color:var(--onAccent);font-weight:700}
nav{background:var(--wash);padding-block:.75rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding-block:.15rem}
main{padding-block:1rem 3rem}
footer{border-top:1px solid var(--rule);padding-block:1rem;color:var(--muted);font-size:.875rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem}
footer p{margin:0}
`
