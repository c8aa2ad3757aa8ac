// The report's style sheet: light and dark paper, phone, and print.

export const style = `
:root{--paper:#fbfaf7;--card:#fff;--text:#1d2329;--muted:#5f6a74;--line:#dcdfe0;--accent:#1f5f8b;
--male:#2a6fb0;--female:#c4552d;--band:#4d9a6a;--reference:#2b3238;
--office:#2a7f8e;--emergency:#c2482e;--stay:#6a5aa8;--telehealth:#a8862b;
--pass:#2f7d4f;--pass-soft:#e2f1e7;--warn:#8a6100;--warn-soft:#faf0d3;--fail:#b3341f;--fail-soft:#fae4df;--skip:#69737b;--skip-soft:#ecedee}
@media (prefers-color-scheme:dark){:root{--paper:#14181c;--card:#1c2126;--text:#e6e9ea;--muted:#9aa6ae;--line:#343c43;--accent:#7fbbe3;
--male:#6cadea;--female:#ef8d63;--band:#5fb481;--reference:#e6e9ea;
--office:#52b3c2;--emergency:#ec7c5f;--stay:#a394e2;--telehealth:#d6b45a;
--pass:#79cf9b;--pass-soft:#1d3527;--warn:#e5bd59;--warn-soft:#3a3119;--fail:#f3917c;--fail-soft:#44231c;--skip:#9aa6ae;--skip-soft:#2a3036}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main,header,footer{max-width:1180px;margin:0 auto;padding:0 20px}
header{padding-top:36px}
h1{font-size:30px;line-height:1.2;margin:0 0 4px;letter-spacing:-.01em}
h2{font-size:21px;margin:48px 0 4px;letter-spacing:-.005em}
h3{font-size:14.5px;font-weight:600;margin:0 0 2px}
p{margin:0 0 12px;max-width:76ch}
.sub,.note{color:var(--muted)}
.note{font-size:13px;line-height:1.45}
.note.last{margin:6px 0 0}
code{font:12.5px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}
nav{display:flex;flex-wrap:wrap;gap:4px 18px;margin:18px 0 0;padding:10px 0;border-block:1px solid var(--line);font-size:14px}
.keys{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:22px 0 0}
.key,.card{background:var(--card);border:1px solid var(--line);border-radius:10px}
.key{padding:12px 16px}
.key b{display:block;font-size:27px;line-height:1.2;font-weight:650;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
.key span{color:var(--muted);font-size:13px}
.key.good b{color:var(--pass)}.key.bad b{color:var(--fail)}
.grid{display:grid;gap:14px;margin:14px 0;grid-template-columns:repeat(2,minmax(0,1fr))}
.grid.small{grid-template-columns:repeat(auto-fill,minmax(min(100%,240px),1fr))}
.card{padding:14px 16px 10px;min-width:0;break-inside:avoid}
.small .card{padding:10px 12px 6px}
.card svg{display:block;width:100%;height:auto;margin-top:6px}
.key-row{display:flex;flex-wrap:wrap;gap:2px 14px;color:var(--muted);font-size:12.5px}
.dot{display:inline-block;width:9px;height:9px;border-radius:2px;margin-right:5px;vertical-align:0}
.dash{display:inline-block;width:14px;border-top:2px dashed var(--muted);margin-right:5px;vertical-align:4px}
.tick{display:inline-block;width:3px;height:11px;background:var(--reference);margin-right:6px;vertical-align:-1px}
.chip{display:inline-block;min-width:44px;padding:1px 8px;border-radius:9px;font-size:12px;font-weight:600;text-align:center;white-space:nowrap}
.pass{color:var(--pass);background:var(--pass-soft)}.warn{color:var(--warn);background:var(--warn-soft)}
.fail{color:var(--fail);background:var(--fail-soft)}.skipped{color:var(--skip);background:var(--skip-soft)}
table{border-collapse:collapse;width:100%;font-size:13.5px}
th{font-weight:600;color:var(--muted);font-size:12px;text-align:left;padding:6px 10px 6px 0;border-bottom:1px solid var(--line);vertical-align:bottom}
td{padding:7px 10px 7px 0;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child td{border-bottom:0}
table.rows td:first-child{width:86px}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.nowrap{white-space:nowrap}
td small{display:block;color:var(--muted);font-size:12px;line-height:1.4}
details{margin:8px 0}
details>summary{cursor:pointer;list-style:none;padding:9px 14px;background:var(--card);border:1px solid var(--line);border-radius:8px;font-weight:600;display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center}
details>summary::-webkit-details-marker{display:none}
details>summary::before{content:"";width:7px;height:7px;border-right:2px solid var(--muted);border-bottom:2px solid var(--muted);transform:rotate(-45deg);flex:none}
details[open]>summary::before{transform:rotate(45deg)}
details[open]>summary{border-radius:8px 8px 0 0}
details>div{background:var(--card);border:1px solid var(--line);border-top:0;border-radius:0 0 8px 8px;padding:6px 14px;overflow-x:auto}
summary .meter{margin-left:auto}
.meter{display:inline-flex;width:140px;height:9px;border-radius:5px;overflow:hidden;background:var(--skip-soft)}
.meter i{display:block;height:100%}
table .meter{width:min(26vw,300px)}
.meter .p{background:var(--pass)}.meter .w{background:var(--warn)}.meter .f{background:var(--fail)}
.score{font-weight:400;color:var(--muted);font-size:13px;font-variant-numeric:tabular-nums}
.bullet{width:132px;height:18px;display:block}
.bullet .axis{stroke:var(--line)}.bullet .range{fill:var(--band);opacity:.35}.bullet .target{stroke:var(--band);stroke-width:2}
.bullet .error{stroke:var(--text);stroke-width:1.2;opacity:.55}.bullet .point{fill:var(--text)}
.bullet.v-fail .point{fill:var(--fail)}.bullet.v-warn .point{fill:var(--warn)}
.pick{position:absolute;opacity:0;pointer-events:none}
.picks{display:flex;flex-wrap:wrap;gap:8px;margin:12px 0}
.picks label{cursor:pointer;border:1px solid var(--line);border-radius:16px;padding:3px 13px;font-size:13px;background:var(--card)}
#pick-all:checked~.picks label[for=pick-all],#pick-out:checked~.picks label[for=pick-out],#pick-in:checked~.picks label[for=pick-in],#pick-none:checked~.picks label[for=pick-none]{background:var(--text);color:var(--paper);border-color:var(--text)}
.pick:focus-visible~.picks{outline:2px solid var(--accent);outline-offset:4px;border-radius:16px}
#pick-out:checked~.areas .r-pass,#pick-out:checked~.areas .r-skipped,#pick-in:checked~.areas .r-warn,#pick-in:checked~.areas .r-fail,#pick-in:checked~.areas .r-skipped,#pick-none:checked~.areas .r-pass,#pick-none:checked~.areas .r-warn,#pick-none:checked~.areas .r-fail{display:none}
pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:12.5px/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
footer{color:var(--muted);font-size:13px;padding-top:40px;padding-bottom:40px}
@media (max-width:760px){
main,header,footer{padding-left:14px;padding-right:14px}h1{font-size:25px}h2{margin-top:38px}
.keys{grid-template-columns:repeat(2,1fr);gap:8px}.key b{font-size:22px}
table.rows thead{display:none}
table.rows tr{display:grid;grid-template-columns:auto 1fr;gap:2px 10px;padding:10px 0;border-bottom:1px solid var(--line)}
table.rows td{border:0;padding:0;text-align:left;white-space:normal}
table.rows td.wide{grid-column:1/-1}
table.rows td[data-name]::before{content:attr(data-name) " ";color:var(--muted);font-size:12px}
table .meter{width:84px!important}.opt{display:none}.key:last-child{grid-column:1/-1}.grid{grid-template-columns:minmax(0,1fr)}.grid.small{grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr))}
.areas tr.r-pass,.areas tr.r-warn,.areas tr.r-fail,.areas tr.r-skipped{grid-template-columns:1fr 1fr}
summary .meter{margin-left:0}}
@media print{:root{--paper:#fff;--card:#fff;--text:#000}body{font-size:11px}nav,.picks{display:none}h2{break-after:avoid}details>summary{break-after:avoid}
.grid{grid-template-columns:repeat(2,1fr)}.grid.small{grid-template-columns:repeat(3,1fr)}}
`.replace(/\n/g, '');
