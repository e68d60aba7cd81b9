// Shows a live page anew when its server says that something happened. Without this the page asks by itself.
(() => {
  const page = document.querySelector("[data-news]");
  if (!page || !window.EventSource) return;
  const news = new EventSource(page.dataset.news);
  const chooses = () => document.activeElement && document.activeElement.matches("input, select, textarea");
  news.addEventListener("news", () => {
    news.close();
    if (chooses()) page.hidden = false;
    else window.location.reload();
  });
})();
