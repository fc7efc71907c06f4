/** The look of a report: the reader's own light or dark, printable, no picture or font fetched. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --soft: #59636e; --line: #d1d9e0; --good: #1a7f37;
  --bad: #b3380d; --mixed: #8a5a00; --mark: #fff3bf; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --soft: #9198a1; --line: #30363d;
  --good: #4ac26b; --bad: #f0883e; --mixed: #d9a441; --mark: #4b3f12; } }
body { margin: 0 auto; padding: 1.5rem; max-width: 52rem; color: var(--ink); background: var(--paper);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 0; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { font-size: 1rem; margin: 0 0 .4rem; }
h3 small { font-weight: normal; color: var(--soft); font-size: .9rem; }
fieldset { border: 1px solid var(--line); border-radius: 6px; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; }
article { border-left: 4px solid var(--line); padding: .2rem 0 .2rem 1rem; margin: 1.4rem 0; break-inside: avoid; }
article.supported { border-color: var(--good); } article.supported h3 { color: var(--good); }
article.conflicting { border-color: var(--bad); } article.conflicting h3 { color: var(--bad); }
article.error, article.warning { border-color: var(--bad); } article.information { border-color: var(--mixed); }
article.mixed { border-color: var(--mixed); } article.mixed h3 { color: var(--mixed); }
.sign { display: inline-block; min-width: 1.1em; text-align: center; }
.line { color: var(--soft); font-size: .85rem; }
p, ul { margin: .4rem 0; } ul { padding-left: 1.2rem; } li { margin: .25rem 0; }
cite { font-style: normal; font-weight: 600; } a { color: inherit; }
mark { color: inherit; background: var(--mark); border-radius: 3px; padding: 0 .15em; }
.review { font-style: italic; } .why { color: var(--soft); } figure { margin: .5rem 0 0; } svg { max-width: 100%; height: auto; }
:root:has(#show-conflicting:checked) article:not(.conflicting), :root:has(#show-mixed:checked) article:not(.mixed),
:root:has(#show-supported:checked) article:not(.supported), :root:has(#show-not-found:checked) article:not(.not-found)
{ display: none; }
@media print { fieldset { display: none; } body { padding: 0; } }
`;
