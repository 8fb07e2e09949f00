/** Headings, paragraphs, quotes, notes, lists and facts. A line of text is never too long to be followed. */
export const blockStyle = `
main p,main li,main dd,blockquote{max-width:42rem}
h2,h3,h4{line-height:1.3;text-wrap:balance;scroll-margin-top:1rem}
h2{margin:2.5rem 0 .5rem;font-size:1.5rem;color:var(--brand)}
h2.tight{margin-top:2rem}
h2::before{content:"";display:block;width:2.75rem;height:3px;margin-bottom:.4rem;background:var(--accent)}
h3{margin:2rem 0 .4rem;font-size:1.3rem;color:var(--accent)}
h4{margin:1.5rem 0 .3rem;font-size:1.125rem}
.mark{margin:0 0 .5rem;font-size:.875rem;font-weight:700;color:var(--accent)}
main p{margin:.5rem 0}
.small{font-size:.875rem;color:var(--muted)}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:2px solid var(--rule)}
blockquote.wish{border-left:4px solid var(--accent);font-style:italic;font-size:1.3rem;line-height:1.4}
blockquote.long{font-size:1.0625rem}
blockquote p{margin:0}
.note{margin:.75rem 0;padding:.6rem 1rem;border-left:4px solid var(--accent);background:var(--warmWash)}
.note p{margin:0}
main ul,main ol{margin:.5rem 0;padding-left:1.5rem}
main li{margin:.2rem 0}
main li::marker{font-weight:700;color:var(--accent)}
main ol>li::marker{color:var(--brand)}
.facts{margin:.75rem 0}
.facts div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:0 1rem;margin:.2rem 0}
.facts dt{font-weight:700;color:var(--muted)}
.facts dd{margin:0}
@media (max-width:36rem){.facts div{display:block;margin:.5rem 0}}
`
