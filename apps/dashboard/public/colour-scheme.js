// Runs before the first paint, so that a dark screen does not flash white. A file of its own: the policy allows no inline scripts.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('vern-colour-scheme');
  } catch {
    // Storage may be closed to us; then the system decides.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
