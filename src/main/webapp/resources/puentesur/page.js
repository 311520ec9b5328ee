// Moments in the reader's own time zone; light or dark as the reader chose; the menu folded on a
// narrow screen.
const language = document.documentElement.lang;
for (const time of document.querySelectorAll('time[datetime*="T"]')) {
  if (time.textContent.trim().endsWith(' UTC')) {
    time.title = time.textContent;
    time.textContent = new Date(time.dateTime).toLocaleString(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
  }
}

const button = document.getElementById('theme');
const chosen = () => document.documentElement.dataset.theme;
const device = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
const dark = () => (chosen() ?? device()) === 'dark';
button?.addEventListener('click', () => {
  const theme = dark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  document.cookie = `theme=${theme};path=/;max-age=31536000;samesite=lax`;
  button.setAttribute('aria-pressed', theme === 'dark');
});
button?.setAttribute('aria-pressed', dark());

const menu = document.querySelector('.ps-side');
const narrow = matchMedia('(max-width: 48rem)');
const fold = () => {
  if (menu) menu.open = !narrow.matches;
};
narrow.addEventListener('change', fold);
fold();

// where a page has to name a time in words, the server does it in this zone
document.cookie = `zone=${Intl.DateTimeFormat().resolvedOptions().timeZone};path=/;max-age=31536000;samesite=lax`;
