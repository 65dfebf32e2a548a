// Search, filters and order of the pairs. Without this script all pairs are there, and open by themselves.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const form = byId("controls");
  const list = byId("pair-list");
  const language = document.documentElement.lang;
  const collator = new Intl.Collator(language);
  const numbers = new Intl.NumberFormat(language);

  // “Élodie Lœb” is found by “elodie loeb”.
  const letters = { "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "’": "'" };
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[œæøłđß’]/g, (letter) => letters[letter]).replace(/\s+/g, " ");

  const rowOf = (item) => {
    const names = [...item.querySelectorAll("summary .name")].map((name) => name.textContent);
    const words = [...item.querySelectorAll("summary .name, summary .aside")].map((word) => word.textContent);
    return {
      item, mentee: names[0], mentor: names[1], text: folded(words.join(" ")),
      score: Number(item.dataset.score), coverage: Number(item.dataset.coverage),
      pinned: item.dataset.pinned === "true", few: item.dataset.few === "true", weakest: item.dataset.weakest,
    };
  };

  const orders = {
    name: (a, b) => collator.compare(a.mentee, b.mentee) || collator.compare(a.mentor, b.mentor),
    mentor: (a, b) => collator.compare(a.mentor, b.mentor) || collator.compare(a.mentee, b.mentee),
    highest: (a, b) => b.score - a.score,
    lowest: (a, b) => a.score - b.score,
    coverage: (a, b) => a.coverage - b.coverage,
  };

  const shown = {
    all: () => true,
    pinned: (row) => row.pinned,
    chosen: (row) => !row.pinned,
    "few-answers": (row) => row.few,
  };

  const bound = (field, otherwise) => (field.value === "" ? otherwise : Number(field.value) * 100);

  function control(rows) {
    const fields = form.elements;
    const filter = () => {
      const words = folded(fields.search.value).split(" ").filter(Boolean);
      const from = bound(fields.from, -Infinity);
      const to = bound(fields.to, Infinity);
      const weakest = fields.weakest.value;
      let count = 0;
      for (const row of rows) {
        const fits = row.score >= from && row.score <= to && shown[fields.show.value](row)
          && (weakest === "all" || row.weakest === weakest) && words.every((word) => row.text.includes(word));
        row.item.hidden = !fits;
        count += fits ? 1 : 0;
      }
      byId("count").textContent = byId("count").dataset.pattern.replace("#", numbers.format(count));
      byId("nothing-found").hidden = count > 0;
    };
    const order = () => list.append(...[...rows].sort(orders[fields.order.value]).map((row) => row.item));
    const toggle = () => {
      const open = fields.open.getAttribute("aria-pressed") !== "true";
      rows.filter((row) => !row.item.hidden).forEach((row) => { row.item.firstElementChild.open = open; });
      fields.open.setAttribute("aria-pressed", String(open));
    };
    form.addEventListener("input", filter);
    form.addEventListener("change", (event) => (event.target === fields.order ? order() : filter()));
    form.addEventListener("reset", () => setTimeout(() => { order(); filter(); }));
    form.addEventListener("submit", (event) => event.preventDefault());
    fields.open.addEventListener("click", toggle);
    form.hidden = false;
    // A browser may keep what was typed before the page was loaded again.
    order();
    filter();
  }

  function openTarget() {
    const target = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
    const details = target && target.querySelector(":scope > details");
    if (details) {
      details.open = true;
    }
  }

  // On paper the reasons of those who are left are always open.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.left:not([open])")];
    opened.forEach((details) => { details.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach((details) => { details.open = false; }));

  if (form) {
    control([...list.children].map(rowOf));
  }
  openTarget();
  addEventListener("hashchange", openTarget);
})();
