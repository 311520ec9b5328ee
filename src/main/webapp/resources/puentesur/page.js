// Moments in the reader's own time zone; light or dark as the reader chose.
const language = document.documentElement.lang;
for (const time of document.querySelectorAll('time[datetime*="T"]')) {
  if (time.textContent.includes('UTC')) {
    time.title = time.textContent;
    time.textContent = new Date(time.dateTime).toLocaleString(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
  }
}
const button = document.getElementById('theme');
const dark = () =>
  (document.documentElement.dataset.theme ??
    (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
button?.addEventListener('click', () => {
  const theme = dark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  document.cookie = `theme=${theme};path=/;max-age=31536000;samesite=lax`;
  button.setAttribute('aria-pressed', theme === 'dark');
});
button?.setAttribute('aria-pressed', dark());
