/** Charts. They keep their colours where a system imposes its own: what they show is in their forms. */
export const figureStyle = `
figure{margin:1rem 0;max-width:44rem}
svg{forced-color-adjust:none;overflow:visible}
.figure{font-size:.875rem;font-weight:700}
.open{fill:var(--paper)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0!important;list-style:none;font-size:.875rem;color:var(--muted)}
.legend li{display:flex;gap:.4rem;align-items:flex-start;margin:0}
.sign{flex:none;margin-top:.15rem}
.lead{padding-inline:.75rem}
.lead svg{display:block}
.bands{display:grid;font-size:.8125rem;line-height:1.3;text-align:center}
.bands span{padding-inline:.15rem}
@media screen and (max-width:36rem){.bands{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5rem;font-size:.6875rem}.bands span{padding:0}}
.radar{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:center}
.radar svg{flex:0 1 21rem;width:100%;min-width:0}
.radar ol{flex:1 1 15rem;margin:0}
.radar-ground{fill:var(--track)}
.map p{margin:.25rem 0;font-size:.875rem}
.map svg{display:block}
.map .along{display:flex;justify-content:space-between;gap:1rem}
.road{display:grid;gap:1rem;max-width:none}
@media (min-width:46.01rem){.road{grid-template-columns:var(--lanes)}}
.lane{border-top:2px solid var(--brand);padding-top:.4rem}
.lane .horizon{margin:0 0 .5rem;font-size:.875rem;font-weight:700;color:var(--muted)}
.lane ul{margin:0;padding:0;list-style:none}
.lane li{display:flex;margin:0 0 .4rem;border:1px solid var(--brand);background:var(--wash);font-size:.9375rem;line-height:1.35}
.lane .later{border-style:dashed}
.number{flex:none;display:flex;align-items:center;justify-content:center;width:2rem;font-size:.875rem}
.now .number{background:var(--brand);color:var(--onBrand)}
.next .number{background:repeating-linear-gradient(135deg,var(--brand) 0 1.5px,var(--wash) 1.5px 5px);color:var(--brand)}
.next .number b{min-width:1.4rem;border-radius:.7rem;background:var(--paper);text-align:center}
.step{padding:.3rem .6rem;min-width:0}
`
