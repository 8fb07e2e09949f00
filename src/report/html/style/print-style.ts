/** On paper: US Letter, as in Québec. Nothing that holds on a page is cut by its end; a heading stays with what it announces. */
export const printStyle = `
@page{size:8.5in 11in;margin:.75in .8in .75in;@bottom-left{font:8pt "Virage Sans",sans-serif;color:var(--muted);white-space:nowrap}@bottom-right{font:8pt "Virage Sans",sans-serif;color:var(--muted);white-space:nowrap}}
@page:first{margin-top:.4in}
@media print{
html{font-size:9.75pt;line-height:1.4}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.skip,footer{display:none}
header,main{padding-inline:0}
header{padding:.5rem 1rem .6rem}
h1 .name{font-size:2.2rem}
table{font-size:.9rem;line-height:1.3;margin-block:.4rem}
th,td{padding-block:.3rem}
.drawn{padding-block:.1rem}
.small,.legend{font-size:.875rem;line-height:1.35}
main p,main li,main dd,blockquote{max-width:46rem}
main p.small{max-width:none}
main p{margin-block:.35rem}
main li{margin-block:.1rem}
main{padding-block:0}
thead{display:table-header-group}
tr,figure,.together,.note,.legend,.signatory,.facts div,.fields div,.lane li,li,.bar{break-inside:avoid}
h1,h2,h3,h4,.mark,.leads,thead{break-after:avoid}
h2,h3,h4{break-inside:avoid}
p,li,dd,blockquote{orphans:2;widows:2}
.new-page{break-before:page}
h2{margin:1.5rem 0 .4rem}
h2.tight{margin:.9rem 0 .2rem}
h3{margin-top:1.2rem}
h4{margin-top:1rem}
.road{grid-template-columns:var(--lanes)}
}
`
