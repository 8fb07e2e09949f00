/** Tables; on a narrow screen each row is a list of its cells, each named by its column. */
export const tableStyle = `
table{width:100%;margin:.75rem 0;border-collapse:collapse;table-layout:fixed;font-size:.9375rem;line-height:1.4}
th,td{padding:.45rem .9rem .45rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
thead th{vertical-align:bottom;border-bottom:2px solid var(--brand);font-size:.8125rem;color:var(--muted)}
.head{display:flex;justify-content:space-between;align-items:flex-end;gap:.75rem}
.head .end{text-align:right}
td.blank{background:var(--wash);height:3.5rem}
.bar{display:block;overflow:visible}
@media screen and (max-width:46rem){
table,tbody,tr,tbody th,td{display:block}
colgroup{display:none}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{padding:.75rem 0;border-bottom:1px solid var(--rule)}
tbody th,td{padding:.15rem 0;border:0}
td{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:0 .75rem}
td::before{content:attr(data-label) / "";font-size:.8125rem;line-height:1.6;color:var(--muted)}
td.drawn{display:block}
td.blank{height:auto;min-height:2.5rem}
td .bar{margin:.15rem .5rem;width:calc(100% - 1rem)}
}
`
