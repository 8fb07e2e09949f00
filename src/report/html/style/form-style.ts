/** What is filled by hand, once printed. */
export const formStyle = `
.box{display:inline-block;flex:none;width:.85rem;height:.85rem;margin-top:.3em;border:1.5px solid var(--ink);background:var(--paper)}
.choices{display:grid;grid-template-columns:repeat(var(--columns),minmax(0,1fr));gap:.25rem 1rem;padding:0!important;list-style:none}
.choices li{display:flex;gap:.5rem;margin:0}
.fields{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.75rem 1.5rem;margin:1rem 0;padding:.75rem 1rem;background:var(--wash)}
.fields dt{font-size:.8125rem;font-weight:700;color:var(--muted)}
.fields dd{margin:0}
.to-write{min-height:1.9rem;border-bottom:1px solid var(--edge)}
.signatory{margin-top:1.5rem}
.signatory ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin:0;padding:0;list-style:none}
.signatory li{flex:1 1 10rem;margin-top:3rem;padding-top:.25rem;border-top:1px solid var(--edge);font-size:.875rem;color:var(--muted)}
@media screen and (max-width:36rem){.choices,.fields{grid-template-columns:minmax(0,1fr)}}
`
