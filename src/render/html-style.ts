/** The style of the HTML report, and its hash for the page's content security policy (tests/html-report.test.ts holds them together). */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --rule: #d5d5d5; --soft: #5a5a5a;
  --people: #c8f0f5; --countries: #cdeec9; --organizations: #fbe9a9; --dates: #f3d3f3; --quotes: #dbe4ff; --spoken: #6f86d6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #16181b; --rule: #3b3f45; --soft: #a5a9af;
  --people: #124e57; --countries: #1f4d22; --organizations: #5b4a0c; --dates: #55295a; --quotes: #26335e; --spoken: #7d92dd; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 62rem; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
h1 { font-size: 1.1rem; color: var(--soft); font-weight: 600; }
h2 { font-size: 1.5rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 2rem 0 .5rem; }
article + article { border-top: 3px solid var(--rule); margin-top: 3rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; font: 1.06rem/1.75 Georgia, serif; max-width: 44rem; margin: 1.5rem 0; }
mark, .chip { color: inherit; border-radius: .2em; padding: .05em .2em; }
q { quotes: none; border-bottom: 1px solid var(--spoken); }
q.mixed { border-bottom-style: dotted; }
.people { background: var(--people); } .countries { background: var(--countries); } .organizations { background: var(--organizations); }
.dates { background: var(--dates); } .chip.quotes { background: var(--quotes); }
:target { outline: 2px solid currentcolor; outline-offset: 2px; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; padding: 0; }
a { color: inherit; }
section { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 600; }
.note { color: var(--soft); }
@media print { body { max-width: none; padding: 0; } mark, .chip { print-color-adjust: exact; } }
`;

export const STYLE_HASH = "sha256-1+ov2kVoeJhH0/AmRVYsko4u0f4Ht4IMO7iE4aPQUck=";
