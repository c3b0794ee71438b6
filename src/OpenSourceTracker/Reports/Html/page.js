(() => {
  'use strict';
  const root = document.documentElement;
  const one = selector => document.querySelector(selector);
  const all = selector => [...document.querySelectorAll(selector)];
  root.classList.add('js');

  // Light and dark: as the system has it, until somebody chooses.
  const theme = one('#theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
  const showTheme = () => theme.setAttribute('aria-pressed', String(isDark()));
  const remember = value => { try { localStorage.setItem('ost-theme', value); } catch { /* a page from a file may not keep anything */ } };
  try { const kept = localStorage.getItem('ost-theme'); if (kept === 'dark' || kept === 'light') root.dataset.theme = kept; } catch { /* as above */ }
  theme.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; remember(root.dataset.theme); showTheme(); });
  system.addEventListener('change', showTheme);
  showTheme();

  // Filters.
  const selects = all('.filters select');
  const conflicts = all('.conflict');
  const arcs = all('.arc');
  const lanes = all('.lanes button');
  const lists = all('details.lane');
  const status = one('#shown');
  const nothing = one('#nothing');
  const fits = element => selects.every(select => !select.value || element.dataset[select.name].split(' ').includes(select.value));
  const filter = () => {
    let shown = 0;
    conflicts.forEach((conflict, i) => {
      const isShown = fits(conflict);
      conflict.hidden = !isShown;
      arcs[i].classList.toggle('gone', !isShown);
      arcs[i].toggleAttribute('hidden', !isShown);
      if (isShown) shown++;
    });
    const party = one('#party')?.value ?? '';
    for (const lane of lanes) lane.setAttribute('aria-pressed', String(lane.dataset.party === party));
    for (const list of lists) list.hidden = party !== '' && !list.dataset.party.split(' ').includes(party);
    if (status) status.textContent = status.dataset.words.replace('{shown}', shown).replace('{all}', conflicts.length);
    if (nothing) nothing.hidden = shown > 0;
    roam(arcs.find(arc => !arc.hasAttribute('hidden')));
  };
  for (const select of selects) select.addEventListener('change', filter);
  one('#reset')?.addEventListener('click', () => { for (const select of selects) select.value = ''; filter(); });
  for (const lane of lanes) lane.addEventListener('click', () => {
    const party = one('#party');
    party.value = party.value === lane.dataset.party ? '' : lane.dataset.party;
    filter();
  });

  // Arcs: one stop for the Tab key, arrow keys from arc to arc.
  function roam(arc) {
    for (const other of arcs) other.setAttribute('tabindex', other === arc ? '0' : '-1');
  }
  one('#arcs')?.addEventListener('keydown', event => {
    const shown = arcs.filter(arc => !arc.hasAttribute('hidden'));
    const at = shown.indexOf(event.target.closest('.arc'));
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const arc = shown[(next + shown.length) % shown.length];
    roam(arc);
    arc.focus();
  });
  const open = () => {
    const conflict = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const details = conflict?.querySelector(':scope > details');
    if (!details) return;
    details.open = true;
    details.firstElementChild.focus({ preventScroll: true });
    conflict.scrollIntoView();
  };
  addEventListener('hashchange', open);
  one('#arcs')?.addEventListener('click', event => {
    const arc = event.target.closest('.arc');
    if (arc && arc.getAttribute('href') === location.hash) { event.preventDefault(); open(); }
  });
  conflicts.forEach((conflict, i) => conflict.querySelector('details').addEventListener('toggle', event => arcs[i].classList.toggle('open', event.target.open)));

  // On paper everything is open.
  let closed = [];
  addEventListener('beforeprint', () => { closed = all('.conflict > details:not([open])'); for (const details of closed) details.open = true; });
  addEventListener('afterprint', () => { for (const details of closed) details.open = false; });

  filter();
  open();
})();
