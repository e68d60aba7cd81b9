// What forms and live pages do better where script runs. Without it each works as it stands.
"use strict";
(() => {
  const WAIT_MS = 300; // shorter, and each step of a slider would be asked for

  // input[type=range][data-with=ID] and the number beside it are moved together.
  document.addEventListener("input", ({ target }) => {
    const number = target.dataset?.with && document.getElementById(target.dataset.with);
    const range = target.id && document.querySelector(`input[type=range][data-with="${CSS.escape(target.id)}"]`);
    if (number) number.value = target.value;
    if (range) range.value = target.value;
  });

  // form[data-live="ID ID"]: while it is changed, these parts of its answer take the place of those on the page. A request
  // that yields a document, because the policy of our pages lets no script make one from text.
  const waits = new WeakMap();
  const ask = (form) => {
    waits.get(form)?.asking?.abort();
    const asking = new XMLHttpRequest();
    waits.set(form, { asking });
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form));
    asking.responseType = "document";
    asking.onload = () => {
      for (const id of asking.status === 200 ? form.dataset.live.split(" ") : []) {
        const part = asking.response?.getElementById(id);
        if (part) document.getElementById(id)?.replaceWith(part);
      }
      arm();
    };
    // Where the network is away nothing changes: the button still asks.
    asking.open("GET", address);
    asking.send();
  };
  document.addEventListener("input", ({ target }) => {
    const form = target.form?.dataset.live && target.form;
    if (!form) return;
    clearTimeout(waits.get(form)?.timer);
    waits.set(form, { ...waits.get(form), timer: setTimeout(ask, WAIT_MS, form) });
  });

  // [data-drag=VALUE] is dropped on one of another [data-apart]: form[data-drop="FIRST SECOND"] is sent with both values.
  const drop = document.querySelector("form[data-drop]");
  let dragged = null;
  const arm = () => {
    for (const one of drop ? document.querySelectorAll("[data-drag]") : []) one.draggable = true;
  };
  const over = (event) => {
    const one = dragged && event.target.closest?.("[data-drag]");
    return one && one.closest("[data-apart]") !== dragged.closest("[data-apart]") ? one : null;
  };
  document.addEventListener("dragstart", ({ target }) => {
    dragged = target.closest?.("[data-drag]") ?? null;
  });
  document.addEventListener("dragend", () => {
    dragged = null;
  });
  document.addEventListener("dragover", (event) => {
    if (over(event)) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const one = over(event);
    if (!one) return;
    event.preventDefault();
    const [first, second] = drop.dataset.drop.split(" ");
    drop.elements[first].value = dragged.dataset.drag;
    drop.elements[second].value = one.dataset.drag;
    drop.requestSubmit();
  });
  arm();
})();

// Shows a live page anew when its server says that something happened. Without this the page asks by itself.
(() => {
  const page = document.querySelector("[data-news]");
  if (!page || !window.EventSource) return;
  const news = new EventSource(page.dataset.news);
  // What is chosen and not sent yet is chosen again on the page that comes next.
  const kept = `chosen ${window.location.pathname}`;
  const radios = () => [...document.querySelectorAll("main form input[type=radio]")];
  const name = (one) => `${one.form.action} ${one.name} ${one.value}`;
  const before = JSON.parse(window.sessionStorage.getItem(kept) ?? "[]");
  for (const one of radios()) if (before.includes(name(one))) one.checked = true;
  window.addEventListener("pagehide", () => {
    const chosen = radios().filter((one) => one.checked && !one.defaultChecked);
    window.sessionStorage.setItem(kept, JSON.stringify(chosen.map(name)));
  });
  const chooses = () => document.activeElement && document.activeElement.matches("input, select, textarea");
  news.addEventListener("news", () => {
    news.close();
    if (chooses()) page.hidden = false;
    else window.location.reload();
  });
})();
