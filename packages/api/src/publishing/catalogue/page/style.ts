/** One sheet for all public pages, inside each of them: on a bad line a second request costs more than its bytes. */
export const style = `
:root{color-scheme:light dark;--page:#fff;--raised:#f4f4f5;--line:#e4e4e7;--text:#27272a;--strong:#18181b;--muted:#52525b;--accent:#1d4ed8;--on-accent:#fff;--warn:#92400e;--warn-page:#fffbeb;--warn-line:#fcd34d}
@media (prefers-color-scheme:dark){:root{--page:#18181b;--raised:#27272a;--line:#3f3f46;--text:#e4e4e7;--strong:#fafafa;--muted:#a1a1aa;--accent:#93c5fd;--on-accent:#172554;--warn:#fcd34d;--warn-page:#292013;--warn-line:#78500f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
h1,h2,h3{color:var(--strong);line-height:1.25;text-wrap:balance;margin:0}
h1{font-size:1.75rem;letter-spacing:-.01em}h2{font-size:1.25rem}h3{font-size:1rem}
p{margin:0}ul,ol,dl,dd,figure{margin:0;padding:0}ul,ol{list-style:none}
.bound{max-width:64rem;margin:0 auto;padding:0 1rem}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.5rem;z-index:1}
.top{border-bottom:1px solid var(--line)}
.top .bound{display:flex;gap:.25rem 1.5rem;align-items:center;justify-content:space-between;min-height:3.5rem}
.top a{display:inline-flex;align-items:center;min-height:2.75rem}
.home{font-weight:600;color:var(--strong);text-decoration:none}
main{padding-top:2rem!important;padding-bottom:3rem!important;display:grid;gap:2.5rem;grid-template-columns:minmax(0,1fr)}
.lead{color:var(--muted);max-width:44rem;margin-top:.5rem}.said{white-space:pre-line}
.muted{color:var(--muted)}.small{font-size:.875rem}
.note{border:1px solid var(--warn-line);background:var(--warn-page);color:var(--warn);border-radius:.25rem;padding:.75rem 1rem}
.stack{display:grid;gap:1rem;grid-template-columns:minmax(0,1fr)}
form.search{display:grid;gap:1rem;background:var(--raised);border-radius:.25rem;padding:1rem}
.words{display:flex;gap:.5rem}.words input{flex:1;min-width:0}
.choices{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr))}
label{display:grid;gap:.25rem;font-size:.875rem;color:var(--muted);min-width:0}
.words label{flex:1}
input,select,button,.button{font:inherit;min-height:2.75rem;border-radius:.25rem;border:1px solid #8b8b94;padding:.375rem .75rem;background:var(--page);color:var(--strong);width:100%;min-width:0;max-width:100%}
button,.button{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600;cursor:pointer;width:auto;align-self:end;text-decoration:none;display:inline-flex;align-items:center;justify-content:center;white-space:nowrap}
.line{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline}
.marks{display:flex;flex-wrap:wrap;gap:.375rem}
.mark{border:1px solid var(--line);border-radius:.25rem;padding:0 .5rem;font-size:.875rem;color:var(--muted)}
a.mark{display:inline-flex;align-items:center;min-height:1.75rem;color:var(--accent)}
.found>li{border-top:1px solid var(--line);padding:1.25rem 0;display:grid;gap:.375rem}
.found>li:last-child{border-bottom:1px solid var(--line)}
.found h3{font-size:1.125rem}.found h3 a{text-decoration:none}.found h3 a:hover{text-decoration:underline}
.excerpt{display:-webkit-box;-webkit-line-clamp:2;line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;max-width:48rem}
.pages{display:flex;justify-content:space-between;align-items:center;gap:1rem}.alone,.pages a{display:inline-flex;align-items:center;min-height:2.75rem}
.facts{display:grid;gap:.75rem 1.5rem;grid-template-columns:repeat(auto-fill,minmax(12rem,1fr))}
.facts dt{font-size:.875rem;color:var(--muted)}.facts dd{color:var(--strong)}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.25rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:start;padding:.5rem .75rem;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child>td,tr:last-child>th{border-bottom:0}
th{font-weight:600;color:var(--strong)}thead th{background:var(--raised);white-space:nowrap;font-size:.875rem}
tbody th{font-weight:inherit}
.number{text-align:end;white-space:nowrap}
.preview td{white-space:nowrap;max-width:22rem;overflow:hidden;text-overflow:ellipsis}
.cards .get{white-space:nowrap}.cards .get a{font-weight:600;padding:.25rem 0}
.preview th{vertical-align:bottom;white-space:normal;min-width:7.5rem}td summary{min-height:1.5rem}.name{display:block;font-weight:400;font-size:.8125rem;color:var(--muted)}.unit{font-weight:400}
.hash{font:.8125rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere;color:var(--muted)}
.steps{counter-reset:step;border-inline-start:2px solid var(--line);margin-inline-start:.5rem}
.steps li{counter-increment:step;padding:0 0 1rem 1.5rem;position:relative}
.steps li:last-child{padding-bottom:0}
.steps li::before{content:"";position:absolute;left:-.4375rem;top:.4375rem;width:.75rem;height:.75rem;border-radius:50%;background:var(--accent);border:2px solid var(--page)}
.rows{display:grid;gap:.75rem}.rows>div{display:grid;gap:0 1.5rem;grid-template-columns:minmax(0,14rem) minmax(0,1fr)}
.rows dt{color:var(--muted)}.rows dd{color:var(--strong)}
summary{cursor:pointer;min-height:2.75rem;display:flex;align-items:center;font-weight:600;color:var(--accent)}
summary::before{content:"+";width:1.25rem}details[open]>summary::before{content:"−"}
.bottom{border-top:1px solid var(--line);color:var(--muted);font-size:.875rem}
.bottom .bound{padding-top:1.5rem;padding-bottom:2rem;display:grid;gap:.5rem}
.bottom nav a{display:inline-flex;align-items:center;min-height:1.75rem}
@media (max-width:40rem){h1{font-size:1.5rem}
.rows>div{grid-template-columns:minmax(0,1fr)}
.cards thead{position:absolute;left:-999rem}.cards,.cards tbody,.cards tr,.cards td,.cards th{display:block}
.cards tr{padding:.75rem 1rem;border-bottom:1px solid var(--line)}.cards tr:last-child{border-bottom:0}
.cards td,.cards th{border:0;padding:.125rem 0;text-align:start}.cards .get a{display:inline-flex;align-items:center;min-height:2.75rem}
.facts{grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.75rem 1rem}
.columns tbody th{font-weight:600}.cards td:empty{display:none}.cards [data-name]:has(details)::before{content:none}td summary{min-height:2.75rem}
.cards [data-name]::before{content:attr(data-name) ": ";color:var(--muted)}}
@media print{:root{--page:#fff;--raised:#fff;--text:#000;--strong:#000;--muted:#333;--accent:#000}
form,.skip,.pages,.top nav,.bottom nav{display:none!important}body{font-size:10pt}.scroll{overflow:visible;border:0}
main a[href^="http"]::after{content:" <" attr(href) ">";font-size:.8em;overflow-wrap:anywhere}tr,li{break-inside:avoid}}
`
