/** On paper: US Letter, as in Québec. Nothing that holds on a page is cut by its end; a heading stays with what it announces. */
export const printStyle = `
@page{size:8.5in 11in;margin:.75in .8in .8in;@bottom-left{font:8pt "Virage Sans",sans-serif;color:var(--muted);white-space:nowrap}@bottom-right{font:8pt "Virage Sans",sans-serif;color:var(--muted);white-space:nowrap}}
@media print{
html{font-size:9.75pt;line-height:1.4}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.skip,footer{display:none}
header,main{padding-inline:0}
header{padding:.9rem 1rem}
main{padding-block:0}
thead{display:table-header-group}
tr,figure,.together,.note,.legend,.signatory,.facts div,.fields div,.lane li,li,.bar{break-inside:avoid}
h1,h2,h3,h4,.mark,.leads,thead{break-after:avoid}
h2,h3,h4{break-inside:avoid}
p,li,dd,blockquote{orphans:2;widows:2}
.new-page{break-before:page}
h2{margin-top:1.6rem}
.road{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr))}
}
`
