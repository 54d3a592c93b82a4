// What the pages can do beyond showing their text: theme, remembered language, copying, search.
"use strict";

const root = document.body.dataset.root;
const memory = {
  get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
  set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* then it lasts for this page */ } },
};

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function iconButton(kind, label) {
  const button = element("button", { type: "button", className: `icon ${kind}`, title: label });
  button.setAttribute("aria-label", label);
  return button;
}

/* Theme: the system's, light, dark */
const themes = ["auto", "light", "dark"];
const themeButton = iconButton("theme", "");
function applyTheme(theme) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const label = `Theme: ${theme}`;
  themeButton.title = label;
  themeButton.setAttribute("aria-label", label);
}
let theme = memory.get("theme") ?? "auto";
if (!themes.includes(theme)) theme = "auto";
applyTheme(theme);
themeButton.addEventListener("click", () => {
  theme = themes[(themes.indexOf(theme) + 1) % themes.length];
  applyTheme(theme);
  memory.set("theme", theme);
});
document.querySelector(".bar").append(themeButton);

/* Language: what is chosen in one set of tabs is shown in all, here and on the next page */
const inputs = [...document.querySelectorAll(".choice > input")];
function chooseLanguage(key) {
  for (const input of inputs) if (input.value === key) input.checked = true;
}
const language = memory.get("language");
if (language) chooseLanguage(language);
for (const input of inputs) {
  input.addEventListener("change", () => {
    const before = input.getBoundingClientRect().top;
    memory.set("language", input.value);
    chooseLanguage(input.value);
    scrollBy({ top: input.getBoundingClientRect().top - before, behavior: "instant" });
  });
}

/* Copying */
if (navigator.clipboard) {
  for (const block of document.querySelectorAll(".code")) {
    const pre = block.querySelector("pre");
    if (!pre) continue;
    const button = iconButton("copy", "Copy");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(pre.textContent);
      } catch {
        getSelection().selectAllChildren(pre);
        return;
      }
      button.classList.add("done");
      button.setAttribute("aria-label", "Copied");
      setTimeout(() => {
        button.classList.remove("done");
        button.setAttribute("aria-label", "Copy");
      }, 1500);
    });
    block.append(button);
  }
}

/* A link into a folded part unfolds it */
function unfold() {
  let target;
  try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
  if (!target) return;
  for (let at = target.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  target.scrollIntoView();
}
addEventListener("hashchange", unfold);
if (location.hash) unfold();

/* The navigation shows where the reader is */
const nav = document.getElementById("nav");
const here = nav.querySelector("[aria-current]");
function showHere() {
  if (here) nav.scrollTop = Math.max(0, here.offsetTop - nav.clientHeight / 2);
}
if (here && here.offsetTop > nav.clientHeight) showHere();
nav.addEventListener("toggle", showHere);

/* The contents show it too, as it scrolls */
const marks = new Map([...document.querySelectorAll(".toc a")].map((link) => [document.getElementById(decodeURIComponent(link.hash.slice(1))), link]));
marks.delete(null);
if (marks.size) {
  let current;
  const mark = () => {
    let found;
    for (const [target, link] of marks) if (!found || target.getBoundingClientRect().top < innerHeight / 3) found = link;
    if (found === current) return;
    current?.removeAttribute("aria-current");
    current = found;
    current.setAttribute("aria-current", "true");
    const list = current.closest("nav");
    if (list.scrollHeight > list.clientHeight) list.scrollTop = Math.max(0, current.offsetTop - list.clientHeight / 2);
  };
  mark();
  addEventListener("scroll", () => requestAnimationFrame(mark), { passive: true });
}

/* Search: an index of names, loaded when the reader first asks for it */
const MOST = 40;
const kinds = { GET: "get", HEAD: "get", OPTIONS: "get", POST: "post", PUT: "put", PATCH: "put", DELETE: "delete", WS: "ws" };
let index, finder, field, told, list;

function load() {
  return new Promise((resolve, reject) => {
    if (index) return resolve();
    const script = element("script", { src: `${root}assets/search.js` });
    script.addEventListener("load", () => { index = prepared(window.specpressIndex); resolve(); });
    script.addEventListener("error", reject);
    document.head.append(script);
  });
}

function prepared(entries) {
  return entries.map(([kind, title, href, about, words]) => {
    const names = [];
    for (let at = 0; at < words.length; at += 2) names.push([words[at], words[at + 1], words[at].toLowerCase()]);
    return { kind, title, href, about, names, low: title.toLowerCase(), lowAbout: about.toLowerCase() };
  });
}

// How well one word of the query fits an entry, and the name on the page that it fits; 0 for not at all.
function fit(entry, word) {
  const at = entry.low.indexOf(word);
  let best = at < 0 ? 0 : entry.low === word ? 12 : at === 0 ? 9 : /[^a-z0-9]/.test(entry.low[at - 1]) ? 8 : 5;
  let name = null;
  if (entry.lowAbout.includes(word)) best = Math.max(best, entry.lowAbout === word ? 11 : entry.kind === "guide" || entry.kind === "error" ? 2 : 6);
  for (const each of entry.names) {
    const score = each[2] === word ? 7 : each[2].startsWith(word) ? 4 : each[2].includes(word) ? 3 : 0;
    if (score > best) { best = score; name = each; }
  }
  return [best, name];
}

const bonus = { guide: .6, error: .5, page: .4, webhook: .2, model: -.5 };
function find(query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = [];
  for (const entry of index) {
    let score = 0, name = null;
    for (const word of words) {
      if (word === entry.kind.toLowerCase()) { score += 3; continue; }
      const [points, match] = fit(entry, word);
      if (!points) { score = -1; break; }
      score += points;
      name ??= match;
    }
    if (score > 0) found.push({ entry, name, score: score + (bonus[entry.kind] ?? 0) });
  }
  return found.sort((a, b) => b.score - a.score || a.entry.title.localeCompare(b.entry.title));
}

function show() {
  const query = field.value.trim();
  const found = query && index ? find(query) : [];
  told.textContent = !query
    ? "Operations, paths, parameters, fields, error codes, guides"
    : found.length ? `${found.length} found${found.length > MOST ? `, the best ${MOST} shown` : ""}` : "Nothing found";
  list.replaceChildren(...found.slice(0, MOST).map(({ entry, name }) => {
    const [page] = entry.href.split("#");
    const href = name && name[1] ? `${page}#${name[1]}` : entry.href;
    const link = element("a", { href: root + href },
      element("span", { className: `m ${kinds[entry.kind] ?? "other"}`, textContent: entry.kind }),
      element("span", { textContent: entry.title, dir: "auto" }));
    const where = [entry.about, name && name[0]].filter(Boolean).join(" · ");
    if (where) link.append(element("span", { className: "where", textContent: where, dir: "auto" }));
    link.addEventListener("click", () => finder.close());
    return element("li", {}, link);
  }));
}

function build() {
  field = element("input", { type: "search", placeholder: "Search", autocomplete: "off", spellcheck: false });
  field.setAttribute("aria-label", "Search");
  told = element("p", {});
  told.setAttribute("role", "status");
  list = element("ul", {});
  finder = element("dialog", { className: "finder" }, field, told, list);
  finder.setAttribute("aria-label", "Search");
  field.addEventListener("input", show);
  finder.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && links.length) (links[at + 1] ?? links[0]).focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? field).focus();
    else if (event.key === "Enter" && document.activeElement === field && links.length) links[0].click();
    else return;
    event.preventDefault();
  });
  finder.addEventListener("click", (event) => { if (event.target === finder) finder.close(); });
  document.body.append(finder);
}

async function search() {
  if (!finder) build();
  if (!finder.open) finder.showModal();
  field.select();
  show();
  try { await load(); } catch { told.textContent = "The index could not be loaded"; return; }
  show();
}

const opener = document.querySelector(".bar .search");
opener.setAttribute("role", "button");
opener.title = "Search (press /)";
opener.addEventListener("click", (event) => { event.preventDefault(); search(); });
opener.addEventListener("keydown", (event) => { if (event.key === " ") { event.preventDefault(); search(); } });
addEventListener("keydown", (event) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "radio";
  if ((event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
    event.preventDefault();
    search();
  }
});
