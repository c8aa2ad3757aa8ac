// What the page of one life needs beyond the common style.

export const timelineStyle = `
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,210px),1fr));gap:2px 22px;margin:16px 0 0}
.facts div{overflow-wrap:anywhere;padding:5px 0;border-bottom:1px solid var(--line);font-size:14px}
.facts span{display:block;color:var(--muted);font-size:12px}
.banner{margin:14px 0 0;padding:9px 14px;border-left:4px solid var(--fail);background:var(--fail-soft);border-radius:0 8px 8px 0}
.grid.top{align-items:start}
.tags{display:flex;flex-wrap:wrap;gap:6px;margin:8px 0 4px;padding:0;list-style:none}
.tags li{border:1px solid var(--line);border-radius:8px;padding:3px 10px;font-size:13.5px;background:var(--card)}
.tags li.severe{border-color:var(--fail)}
.lanes{margin:12px 0;padding:10px 16px 12px}
.lane{display:grid;grid-template-columns:minmax(0,270px) minmax(0,1fr);gap:0 14px;align-items:center;border-top:1px solid var(--line);padding:3px 0}
.lane.head{border-top:0}
.lane .name{font-size:13.5px;line-height:1.3;overflow-wrap:anywhere}
.lanes .lane svg{display:block;width:100%;height:20px;margin:0;overflow:visible}
.lane.head svg{height:14px}.lane text{fill:var(--muted);font-size:11px}
.lane .g{stroke:var(--line);stroke-width:1}.lane .end{stroke:var(--fail);stroke-width:2}
.lane .hidden{fill:var(--accent);opacity:.22}
.lane .s-mild{fill:var(--accent);opacity:.55}.lane .s-moderate{fill:var(--accent);opacity:.8}.lane .s-severe{fill:var(--accent)}
.lane .passing{fill:var(--telehealth)}.lane .drug{fill:var(--band)}
.lane .stay{fill:var(--stay)}.lane .emergency{fill:var(--emergency)}.lane .urgent{fill:var(--female)}.lane .telehealth{fill:var(--telehealth)}.lane .office{fill:var(--office)}.lane .vaccine{fill:var(--band)}
.lane circle{stroke:var(--card);stroke-width:1}
.lane .c-medicare{fill:var(--male)}.lane .c-medicaid{fill:var(--stay)}.lane .c-private{fill:var(--office)}.lane .c-uninsured{fill:var(--emergency);opacity:.55}
.lane rect{stroke:var(--card);stroke-width:1}
table.events td{padding:8px 12px 8px 0}
table.events td:first-child{white-space:nowrap;font-variant-numeric:tabular-nums;width:96px}
.events ul{margin:3px 0 0;padding:0 0 0 16px}.events li{margin:1px 0}
.why{display:block;color:var(--muted);font-size:12px;line-height:1.4}
.out{color:var(--fail);font-weight:600;white-space:nowrap}.in{white-space:nowrap}
@media (max-width:760px){.lane{grid-template-columns:minmax(0,1fr)}.lane.head{grid-template-columns:minmax(0,1fr)}
table.events thead{display:none}table.events tr{display:block;padding:8px 0;border-bottom:1px solid var(--line)}table.events td{display:block;border:0;padding:0}table.events td:first-child{width:auto;font-weight:600}}
@media print{.lanes,.card{break-inside:auto}.lane{break-inside:avoid}details::details-content{content-visibility:visible;display:block;height:auto}table.events tr{break-inside:avoid}.lane rect,.lane circle,.chip{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.replace(/\n/g, '');
